/** Pieces of a page as nodes: texts of records are never parsed as HTML. */
import type { Markup } from '../view/shared/markup.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** An element with all that is in it; what is in a picture is drawn too. */
export function makeElement({ tag, attributes, children }: Markup, drawn = tag === 'svg'): Element {
  const node = drawn ? document.createElementNS(SVG, tag) : document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== undefined) node.setAttribute(name, value);
  }
  for (const child of children)
    node.append(typeof child === 'string' ? child : makeElement(child, drawn || child.tag === 'svg'));
  return node;
}
