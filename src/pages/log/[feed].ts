/** What was added to the catalogue and corrected in it. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { LOG } from '../../site/address.ts';
import { siteData } from '../../site/data.ts';
import { buildFeed, FEED_FILES, type FeedFile, logEntries } from '../../site/view/browse/feed.ts';
import { listLog } from '../../site/view/browse/log.ts';

export const getStaticPaths: GetStaticPaths = () => FEED_FILES.map((feed) => ({ params: { feed } }));

export const GET: APIRoute = async ({ params }) => {
  const data = await siteData();
  const title = `${data.t.log.title} – ${data.site.name}`;
  const feed = { about: 'log', title, page: LOG, entries: logEntries(data, listLog(data)) };
  return buildFeed(data, feed, params.feed as FeedFile);
};
