/** The newest changes of the acts of a region. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { changesAddress, feedAddress } from '../../../site/address.ts';
import { siteData } from '../../../site/data.ts';
import { changedRegions, changesOf } from '../../../site/view/browse/changes.ts';
import { feedOf } from '../../../site/view/browse/feed.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  changedRegions(await siteData()).map(({ id, name }) => ({ params: { region: id }, props: { name } }));

export const GET: APIRoute<{ name: string }> = async ({ params, props }) => {
  const data = await siteData();
  const { region = '' } = params;
  const page = changesAddress(region);
  return feedOf(data, {
    about: region,
    title: `${data.t.changes.of(props.name)} – ${data.site.name}`,
    page,
    self: feedAddress(page),
    changes: changesOf(data).filter(({ regionId }) => regionId === region),
  });
};
