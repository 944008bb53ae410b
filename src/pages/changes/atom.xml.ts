/** The newest changes of all acts. */
import type { APIRoute } from 'astro';
import { changesAddress, feedAddress } from '../../site/address.ts';
import { siteData } from '../../site/data.ts';
import { listChanges } from '../../site/view/browse/changes.ts';
import { buildFeed } from '../../site/view/browse/feed.ts';

export const GET: APIRoute = async () => {
  const data = await siteData();
  const page = changesAddress();
  const title = `${data.t.changes.title} – ${data.site.name}`;
  return buildFeed(data, { title, page, self: feedAddress(page), changes: listChanges(data) });
};
