/**
 * What Mermaid has drawn, read off its tree: boxes, lines of text and edges in the coordinates of the whole
 * picture. Only what is understood gets in; colours, styles and markers stay behind.
 */
import { type Box, FONT_SIZE, measureBox } from './boxes.ts';
import type { DomElement } from './dom.ts';
import { cutAtTarget, readEdgeEnds } from './edges.ts';
import { type Lane, withEvenTitles } from './lanes.ts';
import { numbersIn } from './numbers.ts';
import { placeAnswer, withShortWays } from './short-ways.ts';
import { LINE_HEIGHT, textWidth, type Weight } from './text-width.ts';

/** Put before the first word of each further part of a label, so that its lines can be told apart. */
export const PART_MARK = '\u2063';

export interface LabelLine {
  text: string;
  /** Middle of the line, and its baseline. */
  x: number;
  y: number;
  width: number;
  /** Which part of the label it belongs to, from 0. */
  part: number;
}

export type Shape = { rect: Box; round: number } | { polygon: readonly number[] };

export interface PictureNode {
  name: string;
  /** Classes that the Mermaid text gave it. */
  classes: readonly string[];
  shape: Shape;
  lines: readonly LabelLine[];
}

export interface PictureEdge {
  name: string;
  from: string;
  to: string;
  path: string;
  dashed: boolean;
}

export interface Picture {
  view: Box;
  lanes: readonly Lane[];
  nodes: readonly PictureNode[];
  edges: readonly PictureEdge[];
  /** Labels of edges. */
  answers: readonly (readonly LabelLine[])[];
}

/** Where the origin of an element lies in the picture; Mermaid moves its groups and never turns them. */
function readOrigin(element: DomElement): { x: number; y: number } {
  let [x, y] = [0, 0];
  for (let node: DomElement | null = element; node !== null; node = node.parentNode) {
    const [dx = 0, dy = 0] = numbersIn(node.getAttribute('transform'));
    x += dx;
    y += dy;
  }
  return { x, y };
}

const boxIn = (element: DomElement): Box => {
  const [box, origin] = [measureBox(element), readOrigin(element)];
  return { ...box, x: box.x + origin.x, y: box.y + origin.y };
};

/** `middle`: where the text is centred, when that is not its own origin. */
function readLines(owner: DomElement, weight: Weight = 400, middle?: number): LabelLine[] {
  const text = owner.querySelector('text');
  if (text === null) return [];
  const origin = readOrigin(text);
  let part = 0;
  return text.children.flatMap((row, index) => {
    const marked = row.textContent;
    if (marked.trim() === '') return [];
    part += marked.split(PART_MARK).length - 1;
    const shown = marked.replace(/[\u2060\u2063]/g, '').trim();
    const y = origin.y + FONT_SIZE + index * LINE_HEIGHT * FONT_SIZE;
    return [{ text: shown, x: middle ?? origin.x, y, width: textWidth(shown, FONT_SIZE, weight), part }];
  });
}

function readShape(node: DomElement): Shape {
  const drawn = node.querySelector('.label-container');
  if (drawn?.tagName === 'rect') return { rect: boxIn(drawn), round: Number(drawn.getAttribute('rx') ?? 0) };
  if (drawn?.tagName === 'polygon') {
    const { x, y } = readOrigin(drawn);
    const points = numbersIn(drawn.getAttribute('points'));
    return { polygon: points.map((value, index) => value + (index % 2 === 0 ? x : y)) };
  }
  // A stadium comes as a hundred points.
  if (drawn?.tagName === 'g') {
    const rect = boxIn(drawn);
    return { rect, round: rect.height / 2 };
  }
  throw new Error(`node ${node.id} has a shape that is not known`);
}

const readWords = (element: DomElement): string[] => (element.getAttribute('class') ?? '').split(' ');

function readNode(node: DomElement): PictureNode {
  const name = /-flowchart-(.+)-\d+$/.exec(node.id)?.[1];
  if (name === undefined) throw new Error(`node with an unknown name: ${node.id}`);
  const classes = readWords(node).filter((word) => !['', 'node', 'default'].includes(word));
  return { name, classes, shape: readShape(node), lines: readLines(node) };
}

function readLane(lane: DomElement): Lane {
  const [title, body] = [lane.querySelector('.swimlane-title'), lane.querySelector('.swimlane-body')];
  if (title === null || body === null) throw new Error(`lane ${lane.id} has no box`);
  const head = boxIn(title);
  const name = lane.getAttribute('data-id') ?? '';
  return { name, title: head, body: boxIn(body), lines: readLines(lane, 600, head.x + head.width / 2) };
}

function readEdge(edge: DomElement, shapes: ReadonlyMap<string, Shape>): PictureEdge {
  const name = edge.getAttribute('data-id') ?? '';
  const [from, to] = readEdgeEnds(name, new Set(shapes.keys())) ?? [];
  const target = shapes.get(to ?? '');
  if (from === undefined || to === undefined || target === undefined) {
    throw new Error(`edge with an unknown name: ${name}`);
  }
  const path = edge.getAttribute('d') ?? '';
  const dashed = readWords(edge).includes('edge-pattern-dotted');
  return { name, from, to, path: from === to ? path : cutAtTarget(path, target), dashed };
}

/** The words on an edge, moved with it where it has got another way. */
function readAnswer(
  label: DomElement,
  old: PictureEdge | undefined,
  edge: PictureEdge | undefined,
): LabelLine[] {
  const lines = readLines(label);
  const [first, last] = [lines[0], lines.at(-1)];
  if (first === undefined || last === undefined || edge === undefined || edge.path === old?.path)
    return lines;
  const middle = placeAnswer(edge.path);
  const dx = middle.x - first.x;
  const dy = middle.y + FONT_SIZE / 3 - (first.y + last.y) / 2;
  return lines.map((line) => ({ ...line, x: line.x + dx, y: line.y + dy }));
}

/** @throws Error when Mermaid drew something that this does not know. */
export function readPicture(svg: DomElement): Picture {
  const [x = 0, y = 0, width = 0, height = 0] = numbersIn(svg.getAttribute('viewBox'));
  const nodes = svg.querySelectorAll('.node').map(readNode);
  const shapes = new Map(nodes.map((node) => [node.name, node.shape]));
  const { lanes, above } = withEvenTitles(svg.querySelectorAll('g.swimlane').map(readLane));
  const asDrawn = svg.querySelectorAll('path[data-edge="true"]').map((edge) => readEdge(edge, shapes));
  const edges = lanes.length === 0 ? asDrawn : withShortWays(nodes, asDrawn);
  const answers = svg.querySelectorAll('.edgeLabel').map((label) => {
    // Swimlanes call it `edge-label-<from>-<to>-<edge>`.
    const at = edges.findIndex(({ name }) => label.id.endsWith(`-${name}`));
    return readAnswer(label, asDrawn[at], edges[at]);
  });
  return {
    view: { x, y: y - above, width, height: height + above },
    lanes,
    nodes,
    edges,
    answers: answers.filter((lines) => lines.length > 0),
  };
}
