/**
 * A picture as SVG for a page: no styles, no script, classes that src/styles/diagrams.css paints, names that
 * begin with the diagram's key so that several fit on one page.
 */
import { escapeXml } from '../language/escape-xml.ts';
import { type Box, FONT_SIZE } from './boxes.ts';
import { NUMBER, numbersIn } from './numbers.ts';
import type { LabelLine, Picture, PictureNode, Shape } from './picture.ts';
import { ASCENT, DESCENT } from './text-width.ts';

export interface PictureWording {
  title: string;
  description: string;
}

/** Whole pixels: a picture is shown in its own size, and fractions of a pixel are a good part of its weight. */
const n = (value: number): string => String(Math.round(value) || 0);

type Point = readonly [x: number, y: number];

/** Whether a line from `a` to `c` passes through `b` and does not turn back there. */
function isOnTheWay([ax, ay]: Point, [bx, by]: Point, [cx, cy]: Point): boolean {
  const turn = (bx - ax) * (cy - by) - (by - ay) * (cx - bx);
  const along = (bx - ax) * (cx - bx) + (by - ay) * (cy - by);
  return turn === 0 && along >= 0;
}

/** Straight lines alone: Mermaid rounds the corners of some. */
const STRAIGHT = /^M[^A-Z]*(?:L[^A-Z]*)*$/;

/** A straight line of Mermaid's has points on its way; what is left is written as short as SVG allows. */
function path(d: string): string {
  if (!STRAIGHT.test(d)) return d.replace(NUMBER, (value) => n(Number(value))).replace(/,(?=-)/g, '');
  const ends = numbersIn(d).map((value) => Math.round(value));
  const points = ends.flatMap((x, index): Point[] => (index % 2 === 0 ? [[x, ends[index + 1] ?? 0]] : []));
  const turns: Point[] = [];
  for (const [index, point] of points.entries()) {
    const [before, after] = [turns.at(-1), points[index + 1]];
    if (before !== undefined && after !== undefined && isOnTheWay(before, point, after)) continue;
    turns.push(point);
  }
  return turns
    .map(([x, y], index) => {
      const before = turns[index - 1];
      if (before === undefined) return `M${x} ${y}`;
      if (before[0] === x) return `V${y}`;
      return before[1] === y ? `H${x}` : `L${x} ${y}`;
    })
    .join('');
}

/** A place that a group is moved to: what stands in it is told from there, so that like boxes are told alike. */
interface Origin {
  x: number;
  y: number;
}
const TOP_LEFT: Origin = { x: 0, y: 0 };

const move = ({ x, y }: Origin): string => ` transform="translate(${x} ${y})"`;

/** A coordinate that is not that of the origin. */
const away = (name: string, value: number, origin: number): string => {
  const distance = n(value - origin);
  return distance === '0' ? '' : ` ${name}="${distance}"`;
};

const rect = (box: Box, kind: string, round = 0, from = TOP_LEFT): string =>
  `<rect${kind === '' ? '' : ` class="${kind}"`}${away('x', box.x, from.x)}${away('y', box.y, from.y)} width="${n(box.width)}" height="${n(box.height)}"${round > 0 ? ` rx="${n(round)}"` : ''}/>`;

function text({ text: words, x, y }: LabelLine, kind = '', from = TOP_LEFT): string {
  const classed = kind === '' ? '' : ` class="${kind}"`;
  return `<text${classed}${away('x', x, from.x)}${away('y', y, from.y)}>${escapeXml(words)}</text>`;
}

/** Room between an answer and the edge that it interrupts. */
const GAP = 4;

function answer(lines: readonly LabelLine[]): string {
  const width = Math.max(...lines.map((line) => line.width));
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined) return '';
  const top = first.y - ASCENT * FONT_SIZE;
  const box = {
    x: first.x - width / 2 - GAP,
    y: top,
    width: width + 2 * GAP,
    height: last.y + DESCENT * FONT_SIZE - top,
  };
  const origin = { x: Math.round(first.x), y: Math.round(top) };
  return `<g class="answer"${move(origin)}>${rect(box, '', 0, origin)}${lines.map((line) => text(line, '', origin)).join('')}</g>`;
}

/** Corners of actions; ends are round all the way. */
const CORNER = 6;

/** The middle of the top of a shape. */
function findOrigin(shape: Shape): Origin {
  if ('rect' in shape)
    return { x: Math.round(shape.rect.x + shape.rect.width / 2), y: Math.round(shape.rect.y) };
  const xs = shape.polygon.filter((_, index) => index % 2 === 0);
  const ys = shape.polygon.filter((_, index) => index % 2 === 1);
  return { x: Math.round((Math.min(...xs) + Math.max(...xs)) / 2), y: Math.round(Math.min(...ys)) };
}

function node({ name, classes, shape, lines }: PictureNode, key: string): string {
  const origin = findOrigin(shape);
  const outline =
    'rect' in shape
      ? rect(shape.rect, '', shape.round || CORNER, origin)
      : `<polygon points="${shape.polygon.map((value, index) => n(value - (index % 2 === 0 ? origin.x : origin.y))).join(' ')}"/>`;
  const last = lines.at(-1)?.part ?? 0;
  const classifyLine = (line: LabelLine): string => {
    if (line.part === 0 && classes.includes('headed')) return 'who';
    return line.part === last && classes.includes('timed') ? 'how-long' : '';
  };
  const kinds = classes.filter((kind) => kind !== 'headed' && kind !== 'timed');
  const labels = lines.map((line) => text(line, classifyLine(line), origin)).join('');
  return `<g id="${key}-${name}" class="${['node', ...kinds].join(' ')}"${move(origin)}>${outline}${labels}</g>`;
}

/** The whole picture. `key` names the diagram: a letter first, then letters and digits. */
export function writeSvg(picture: Picture, key: string, { title, description }: PictureWording): string {
  const { view, lanes, nodes, edges, answers } = picture;
  const [width, height] = [Math.ceil(view.width), Math.ceil(view.height)];
  const tip = `${key}-tip`;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="drawing" role="img" aria-labelledby="${key}-title ${key}-desc" width="${width}" height="${height}" viewBox="${n(view.x)} ${n(view.y)} ${width} ${height}">`,
    `<title id="${key}-title">${escapeXml(title)}</title>`,
    `<desc id="${key}-desc">${escapeXml(description)}</desc>`,
    `<defs><marker id="${tip}" class="tip" viewBox="0 0 10 10" refX="5" refY="5" markerUnits="userSpaceOnUse" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L10 5L0 10z"/></marker></defs>`,
    ...lanes.map(
      (lane) =>
        `<g id="${key}-${lane.name}" class="lane">${rect(lane.body, 'lane-body')}${rect(lane.title, 'lane-title')}${lane.lines.map((line) => text(line)).join('')}</g>`,
    ),
    ...edges.map(
      (edge) =>
        `<path id="${key}-${edge.name}" class="edge${edge.dashed ? ' inferred' : ''}" d="${path(edge.path)}" marker-end="url(#${tip})"/>`,
    ),
    ...nodes.map((each) => node(each, key)),
    ...answers.map(answer),
    '</svg>',
  ].join('');
}
