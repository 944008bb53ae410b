/** The look of a catalogue: its logo and its colours. */
import type { AccentColours, Logo, Site } from '../../../model/records.ts';

/** The logo of a catalogue that has none of its own: a start, a step, a question and a way on. */
const LOGO: Logo = {
  box: '0 0 24 24',
  path: 'M6 2.5h6a3 3 0 0 1 0 6H6a3 3 0 0 1 0-6zM9 8.5v4M9 12.5l4.5 3.5L9 19.5 4.5 16zM13.5 16H21',
  drawn: 'line',
};

/** As in src/styles/tokens.css; a file of its own cannot ask that. */
const GROUND = '#0a5a78';
/** What a page is written on, in the light theme: as in src/styles/tokens.css. */
export const PAPER = '#ffffff';

interface DrawnLogo {
  viewBox: string;
  path: string;
  /** Presentation attributes of the path. */
  paint: Readonly<Record<string, string>>;
}

/** @param colour of the line, or of what is filled */
export function chooseLogo({ look }: Pick<Site, 'look'>, colour: string): DrawnLogo {
  const { box, path, drawn } = look?.logo ?? LOGO;
  const paint = drawn === 'solid' ? { fill: colour } : { fill: 'none', stroke: colour, 'stroke-width': '2' };
  return { viewBox: box, path, paint };
}

/** The accent of the light theme, on which white is read. */
export const chooseGround = ({ look }: Pick<Site, 'look'>): string => look?.accent?.light ?? GROUND;

/** The icon of the site: its logo in white on the accent of the light theme, which is dark enough for that. */
export function iconFile(site: Pick<Site, 'look'>): string {
  const { viewBox, path, paint } = chooseLogo(site, '#fff');
  const attributes = Object.entries(paint).map(([name, value]) => ` ${name}="${value}"`);
  return [
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24">',
    `<rect width="24" height="24" rx="5" fill="${chooseGround(site)}"/>`,
    `<svg x="3" y="3" width="18" height="18" viewBox="${viewBox}"><path d="${path}"${attributes.join('')}/></svg>`,
    '</svg>\n',
  ].join('');
}

/** Outweighs src/styles/tokens.css wherever it is loaded. */
export function accentStyle({ light, dark }: AccentColours): string {
  return `:root:root{--accent:light-dark(${light},${dark})}\n`;
}
