/** What happened to an act. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { actAddress, feedAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { listActChanges } from '../../../site/view/browse/changes.ts';
import { buildFeed } from '../../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await siteData()).catalog.acts.keys()].map((id) => ({ params: { id } }));

export const GET: APIRoute = async ({ params }) => {
  const data = await siteData();
  const { id = '' } = params;
  const page = actAddress(id);
  const changes = listActChanges(data, id);
  const title = `${changes[0]?.name ?? id} – ${data.site.name}`;
  return buildFeed(data, { about: id, title, page, self: feedAddress(page), changes });
};
