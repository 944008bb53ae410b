/** What a browser needs to put the site on a screen of programs (Web Application Manifest, W3C). */

export interface WebManifest {
  name: string;
  description: string;
  language: string;
  /** Paths on the host: of the first page in this language, of the whole site, of an SVG of any size. */
  start: string;
  scope: string;
  icon: string;
  /** Of the bar around the page, and of the page while it is loaded. */
  accent: string;
  ground: string;
}

export function formatWebManifest(manifest: WebManifest): string {
  const { name, description, language, start, scope, icon, accent, ground } = manifest;
  const file = {
    id: start,
    name,
    description,
    lang: language,
    dir: 'ltr',
    start_url: start,
    scope,
    // The address stays in sight: whoever reads law wants to know where he reads it.
    display: 'minimal-ui',
    theme_color: accent,
    background_color: ground,
    icons: [{ src: icon, type: 'image/svg+xml', sizes: 'any', purpose: 'any' }],
  };
  return `${JSON.stringify(file, null, 2)}\n`;
}
