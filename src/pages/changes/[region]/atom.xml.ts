/** The newest changes of the acts of a region. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changesAddress, feedAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { changedRegions, listChanges } from '../../../site/view/browse/changes.ts';
import { buildFeed } from '../../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  changedRegions(await siteData()).map(({ id, name }) => ({ params: { region: id }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ params, props }) => {
  const data = await siteData();
  const { region = '' } = params;
  const page = changesAddress(region);
  return buildFeed(data, {
    about: region,
    title: `${data.t.changes.of(props.name)} – ${data.site.name}`,
    page,
    self: feedAddress(page),
    changes: listChanges(data).filter(({ regionId }) => regionId === region),
  });
};
