/** The newest changes of the acts of a region. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changesAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { changedRegions, listChanges } from '../../../site/view/browse/changes.ts';
import { buildFeed, changeEntries, FEED_FILES, type FeedFile } from '../../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  changedRegions(await siteData()).flatMap(({ id, name }) =>
    FEED_FILES.map((feed) => ({ params: { region: id, feed }, props: { name } })),
  );

export const GET: APIRoute<{ name: string }> = async ({ params, props }) => {
  const data = await siteData();
  const { region = '' } = params;
  const changes = listChanges(data).filter(({ regionId }) => regionId === region);
  const feed = {
    about: region,
    title: `${data.t.changes.of(props.name)} – ${data.site.name}`,
    page: changesAddress(region),
    entries: changeEntries(data, changes),
  };
  return buildFeed(data, feed, params.feed as FeedFile);
};
