/** One in each language: a reader who puts the site on the screen of a phone comes back to the language that he reads. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { formatWebManifest } from '../exports/web-manifest.ts';
import { HOME, sharedAddress } from '../site/address.ts';
import { siteData } from '../site/data.ts';
import { chooseGround, PAPER } from '../site/view/shared/look.ts';

export const getStaticPaths: GetStaticPaths = () => [{ params: { manifest: 'manifest' } }];

export const GET: APIRoute = async () => {
  const { site } = await siteData();
  const body = formatWebManifest({
    name: site.name,
    description: site.tagline,
    language: site.language,
    start: HOME,
    scope: sharedAddress('/'),
    icon: sharedAddress('/icon.svg'),
    accent: chooseGround(site),
    ground: PAPER,
  });
  return new Response(body, { headers: { 'content-type': 'application/manifest+json' } });
};
