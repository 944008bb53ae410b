/** The newest changes of all acts and orders. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changesAddress } from '../../site/address.ts';
import { siteData } from '../../site/data.ts';
import { listChanges } from '../../site/view/browse/changes.ts';
import { buildFeed, changeEntries, FEED_FILES, type FeedFile } from '../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = () => FEED_FILES.map((feed) => ({ params: { feed } }));

export const GET: APIRoute = async ({ params }) => {
  const data = await siteData();
  const title = `${data.t.changes.title} – ${data.site.name}`;
  const entries = changeEntries(data, listChanges(data));
  return buildFeed(data, { title, page: changesAddress(), entries }, params.feed as FeedFile);
};
