/**
 * A picture as a file of its own. On a page the site's stylesheet colours it; a file that a lawyer puts into a
 * letter has no page, and many programs that open it know no custom properties.
 */

/** The light palette of the site. */
const PALETTE: Record<string, string> = {
  ink: '#16202b',
  soft: '#4d5a68',
  line: '#d5dbe2',
  paper: '#ffffff',
  fill: '#f4f6f8',
  accent: '#0a5a78',
  good: '#1b6637',
  bad: '#9f231b',
};

/** The rules for a plain light page, with every colour written out. */
function plainStyles(stylesheet: string): string {
  const [light = ''] = stylesheet.split('@media');
  return light
    .replace(/\/\*[\s\S]*?\*\//g, '')
    .replace(/^\s*--drawing-[^;]*;\s*$/gm, '')
    .replace(/var\(--drawing-(\w+)\)/g, (whole, name: string) => PALETTE[name] ?? whole)
    .replace(/\s+/g, ' ')
    .trim();
}

/**
 * @param svg a picture as `renderDiagrams` gives it
 * @param stylesheet the text of src/styles/diagrams.css
 * @throws Error when the stylesheet names a colour that has no plain value
 */
export function standaloneSvg(svg: string, stylesheet: string): string {
  const styles = plainStyles(stylesheet);
  const unknown = /var\(--[\w-]+/.exec(styles);
  if (unknown !== null) throw new Error(`diagrams.css: ${unknown[0]}) has no plain colour`);
  return svg.replace(/^<svg[^>]*>/, (opening) => `${opening}<style>${styles}</style>`);
}
