/** The status of an act and of its regulations on every day: fetched when somebody asks for a day. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../../site/data.ts';
import { statusHistory } from '../../../site/view/act/status-history.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await siteData()).catalog.acts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) =>
  Response.json(statusHistory(await siteData(), params.id ?? ''));
