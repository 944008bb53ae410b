/**
 * `getBBox()` without a browser: exact for text (from the site's font) and straight shapes, and the hull of the
 * control points for curves, which is never too small.
 */
import type { DomElement } from './dom.ts';
import { numbersIn } from './numbers.ts';
import { ASCENT, DESCENT, LINE_HEIGHT, textWidth, type Weight } from './text-width.ts';

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Text of every picture, in pixels; src/styles/diagrams.css says the same. */
export const FONT_SIZE = 15;

type Edges = { left: number; top: number; right: number; bottom: number };

/** Browsers measure in 64ths of a pixel; finer numbers make layout code see borders that are missed by 1e-13. */
const quantised = (value: number): number => Math.round(value * 64) / 64;

const readNumber = (element: DomElement, name: string): number =>
  Number.parseFloat(element.getAttribute(name) ?? '0') || 0;

/** Outlines of a hundred points are asked for again and again while a picture grows. */
const hulls = new WeakMap<DomElement, { text: string; edges: Edges | undefined }>();

function hull(element: DomElement, attribute: string): Edges | undefined {
  const text = element.getAttribute(attribute) ?? '';
  const known = hulls.get(element);
  if (known?.text === text) return known.edges;
  // Only the end of an arc is a point.
  const points = (text.match(/[A-Z]?[^A-Z]+/g) ?? []).flatMap((part) =>
    part.startsWith('A') ? numbersIn(part).slice(-2) : numbersIn(part),
  );
  const xs = points.filter((_, index) => index % 2 === 0);
  const ys = points.filter((_, index) => index % 2 === 1);
  const edges = {
    left: Math.min(...xs),
    top: Math.min(...ys),
    right: Math.max(...xs),
    bottom: Math.max(...ys),
  };
  const found = points.length < 2 ? undefined : edges;
  hulls.set(element, { text, edges: found });
  return found;
}

function united(a: Edges | undefined, b: Edges | undefined): Edges | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return {
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  };
}

/** Titles of lanes are semi-bold in our stylesheet; nothing else is. */
const TITLE: Weight = 600;

function readWeight(element: DomElement): Weight {
  for (let node: DomElement | null = element; node !== null; node = node.parentNode) {
    if (node.getAttribute('class')?.includes('cluster-label')) return TITLE;
  }
  return 400;
}

/** One line is as high as the font, whose ascent and descent browsers round to whole pixels. */
function textEdges(element: DomElement): Edges | undefined {
  const weight = readWeight(element);
  const inner = element.children[0]?.tagName === 'tspan' ? element.children : [element];
  const lines = element.tagName === 'text' ? inner : [element];
  const widths = lines.map((line) => quantised(textWidth(line.textContent, FONT_SIZE, weight)));
  const width = Math.max(...widths);
  if (width === 0) return undefined;
  const ascent = Math.round(ASCENT * FONT_SIZE);
  const below = Math.round(DESCENT * FONT_SIZE) + (lines.length - 1) * LINE_HEIGHT * FONT_SIZE;
  // Mermaid sets the first line one of its own lines below the origin, starts titles of lanes there and has its
  // stylesheet centre the rest.
  const left = weight === TITLE ? 0 : -width / 2;
  return { left, top: FONT_SIZE - ascent, right: left + width, bottom: FONT_SIZE + below };
}

function own(element: DomElement): Edges | undefined {
  const at = (name: string) => readNumber(element, name);
  switch (element.tagName) {
    case 'text':
    case 'tspan':
      return textEdges(element);
    case 'rect': {
      if (at('width') === 0 && at('height') === 0) return undefined;
      return { left: at('x'), top: at('y'), right: at('x') + at('width'), bottom: at('y') + at('height') };
    }
    case 'circle': {
      const [x, y, r] = [at('cx'), at('cy'), at('r')];
      return { left: x - r, top: y - r, right: x + r, bottom: y + r };
    }
    case 'polygon':
      return hull(element, 'points');
    case 'path':
      return hull(element, 'd');
    case 'g':
    case 'svg':
      return element.children.map(moved).reduce(united, undefined);
    case 'defs':
    case 'marker':
    case 'style':
    case 'filter':
    case 'linearGradient':
      return undefined;
    default:
      throw new Error(`getBBox of <${element.tagName}> is not known`);
  }
}

/** The box in the coordinates of the parent. */
function moved(element: DomElement): Edges | undefined {
  const edges = own(element);
  const transform = element.getAttribute('transform');
  if (edges === undefined || transform === null) return edges;
  if (!/^\s*translate\([^()]*\)\s*$/.test(transform)) throw new Error(`transform not known: ${transform}`);
  const [x = 0, y = 0] = numbersIn(transform);
  return { left: edges.left + x, top: edges.top + y, right: edges.right + x, bottom: edges.bottom + y };
}

/**
 * The box of an element in its own coordinates, in pixels and in steps of 1/64.
 *
 * @throws Error on an element or a transform that Mermaid has not drawn so far.
 */
export function measureBox(element: DomElement): Box {
  const edges = own(element);
  if (edges === undefined) return { x: 0, y: 0, width: 0, height: 0 };
  return {
    x: quantised(edges.left),
    y: quantised(edges.top),
    width: quantised(edges.right - edges.left),
    height: quantised(edges.bottom - edges.top),
  };
}
