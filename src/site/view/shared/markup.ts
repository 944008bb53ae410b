/**
 * Pieces of a page as data: what the build writes as text and a script makes as nodes, so that a comparison looks
 * the same whichever of the two has made it.
 */
import { escapeXml } from '../../../language/escape-xml.ts';

export interface Markup {
  tag: string;
  /** Those without a value are left out. */
  attributes: Readonly<Record<string, string | undefined>>;
  children: readonly Piece[];
}

/** A string is text, never markup. */
export type Piece = Markup | string;

/** A child that is not there is left out. */
export function el(
  tag: string,
  attributes: Markup['attributes'],
  ...children: readonly (Piece | undefined)[]
): Markup {
  return { tag, attributes, children: children.filter((child) => child !== undefined) };
}

const VOID: ReadonlySet<string> = new Set(['img', 'br', 'input']);
export function writeHtml(piece: Piece): string {
  if (typeof piece === 'string') return escapeXml(piece);
  const { tag, attributes, children } = piece;
  let html = `<${tag}`;
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) html += ` ${name}="${escapeXml(value)}"`;
  }
  html += '>';
  if (VOID.has(tag)) return html;
  for (const child of children) html += writeHtml(child);
  return `${html}</${tag}>`;
}
