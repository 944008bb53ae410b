/**
 * How wide and high a line of the site's font is. The table comes from the very files that the site ships
 * (scripts/subset-font.ts), so that a picture drawn without a browser fits the text that a browser will show.
 */
import font from './font-widths.json' with { type: 'json' };

export type Weight = 400 | 600;

/** Between baselines, in em. Mermaid's own 1.1 is too tight for Cyrillic with its many ascenders. */
export const LINE_HEIGHT = 1.3;

/** Above and below the baseline, in em. */
export const ASCENT = font.ascent / font.unitsPerEm;
export const DESCENT = -font.descent / font.unitsPerEm;

const TABLES: Record<Weight, ReadonlyMap<string, number>> = {
  400: new Map(Object.entries(font.advances[400])),
  600: new Map(Object.entries(font.advances[600])),
};

/** Characters that take no room: joiners, marks over letters, variation selectors. */
const INVISIBLE = /^[\p{Cf}\p{Mn}\p{Cc}]$/u;

/** A character that the font lacks is drawn by some other font: as wide as a wide letter, to be safe. */
const FOREIGN = 1;

function measureCharacter(character: string, weight: Weight): number {
  const known = TABLES[weight].get(character);
  if (known !== undefined) return known / font.unitsPerEm;
  return INVISIBLE.test(character) ? 0 : FOREIGN;
}

/**
 * Width of one line in pixels, without kerning: src/styles/diagrams.css turns kerning off in pictures, so that
 * a line is exactly as wide as it was measured.
 */
export function textWidth(text: string, size: number, weight: Weight = 400): number {
  let width = 0;
  for (const character of text) width += measureCharacter(character, weight);
  return width * size;
}
