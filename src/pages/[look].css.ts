/** The colours of a catalogue that has its own, once for all languages. A file: pages allow no styles within. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { siteData } from '../site/data.ts';
import { accentStyle } from '../site/view/shared/look.ts';

export const getStaticPaths: GetStaticPaths = async () => {
  const { options, site } = await siteData();
  const accent = options.language === undefined ? site.look?.accent : undefined;
  return accent === undefined ? [] : [{ params: { look: 'look' }, props: { accent } }];
};

export const GET: APIRoute = ({ props }) => new Response(accentStyle(props.accent));
