/** What happened to an act. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { actAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { listActChanges } from '../../../site/view/browse/changes.ts';
import { buildFeed, changeEntries, FEED_FILES, type FeedFile } from '../../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await siteData()).catalog.acts.keys()].flatMap((id) =>
    FEED_FILES.map((feed) => ({ params: { id, feed } })),
  );

export const GET: APIRoute = async ({ params }) => {
  const data = await siteData();
  const { id = '' } = params;
  const changes = listActChanges(data, id);
  const title = `${changes[0]?.name ?? id} – ${data.site.name}`;
  const feed = { about: id, title, page: actAddress(id), entries: changeEntries(data, changes) };
  return buildFeed(data, feed, params.feed as FeedFile);
};
