/** A regulation as data for the comparison of any two: asked for by the page /compare/. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../../site/data.ts';
import { buildCompared } from '../../../site/view/compare/compared.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { catalog } = await siteData();
  return [...catalog.regulations.values()].flatMap(({ id, data }) =>
    'excluded' in data ? [] : [{ params: { id } }],
  );
};

export const GET: APIRoute = async ({ params }) =>
  Response.json(buildCompared(await siteData(), params.id ?? ''));
