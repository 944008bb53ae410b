/** The icon of the site, once for all languages: see `sharedAddress`. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../site/data.ts';
import { iconFile } from '../site/view/shared/look.ts';

export const getStaticPaths: GetStaticPaths = async () =>
  (await siteData()).options.language === undefined ? [{ params: { icon: 'icon' } }] : [];

export const GET: APIRoute = async () => new Response(iconFile((await siteData()).site));
