/** What happened to the acts and orders that ruled a service. */
import type { APIRoute, GetStaticPaths } from 'astro';
import type { LinkedService } from '../../../model/entry.ts';
import { serviceAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { buildFeed, changeEntries, FEED_FILES, type FeedFile } from '../../../site/view/browse/feed.ts';
import { listServiceChanges } from '../../../site/view/service/changes.ts';
import { nameServiceIn } from '../../../site/view/service/name.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  [...(await siteData()).catalog.services.values()].flatMap((service) =>
    FEED_FILES.map((feed) => ({ params: { id: service.id, feed }, props: { service } })),
  );

export const GET: APIRoute<{ service: LinkedService }> = async ({ params, props: { service } }) => {
  const data = await siteData();
  const title = `${nameServiceIn(service, data.site.language).text} – ${data.site.name}`;
  const entries = changeEntries(data, listServiceChanges(data, service));
  const feed = { about: `service ${service.id}`, title, page: serviceAddress(service.id), entries };
  return buildFeed(data, feed, params.feed as FeedFile);
};
