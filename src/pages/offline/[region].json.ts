/** Addresses of the pages of a region, for whoever keeps them. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../../site/data.ts';
import { listOfflineRegions, type OfflineRegion } from '../../site/view/browse/offline.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  listOfflineRegions(await siteData()).map((region) => ({
    params: { region: region.id },
    props: { region },
  }));

export const GET: APIRoute<{ region: OfflineRegion }> = ({ props }) => Response.json(props.region.pages);
