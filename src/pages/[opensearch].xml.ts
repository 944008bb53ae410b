/** Lets a browser search here from its own field. It needs a whole address: a site that has none offers nothing. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formatOpenSearch } from '../exports/open-search.ts';
import { SEARCH, sharedAddress } from '../site/address.ts';
import { siteData } from '../site/data.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).site.address === undefined ? [] : [{ params: { opensearch: 'opensearch' } }];

export const GET: APIRoute = async () => {
  const { site, t } = await siteData();
  const whole = (path: string) => new URL(path, site.address).href;
  const body = formatOpenSearch({
    name: site.name,
    description: `${t.search.title}: ${site.tagline}`,
    language: site.language,
    search: `${whole(SEARCH)}?q={searchTerms}`,
    icon: whole(sharedAddress('/icon.svg')),
  });
  return new Response(body, { headers: { 'content-type': 'application/opensearchdescription+xml' } });
};
