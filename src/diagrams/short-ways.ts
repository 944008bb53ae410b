/**
 * Short ways for edges of swimlanes. Mermaid leads an edge that skips ranks around the whole picture; a draughtsman
 * draws it through the nearest free gap. Only straight lines with at most two turns, and only where they save much.
 */
import type { Box } from './boxes.ts';
import { numbersIn } from './numbers.ts';
import type { PictureEdge, PictureNode, Shape } from './picture.ts';

interface Point {
  x: number;
  y: number;
}
type Line = readonly Point[];

/** Room between a line and the boxes that it passes, and for the tip of the arrow. */
const ROOM = 9;
const TIP = 4;
/** In pixels of length: what a turn, a crossing and a pixel that runs along another edge are worth. */
const COST = { turn: 40, crossing: 40, along: 6 };
/** A way is taken when it costs no more than this part of the old one. */
const WORTH = 0.75;

export function readOutline(shape: Shape): Box {
  if ('rect' in shape) return shape.rect;
  const xs = shape.polygon.filter((_, index) => index % 2 === 0);
  const ys = shape.polygon.filter((_, index) => index % 2 === 1);
  const [x, y] = [Math.min(...xs), Math.min(...ys)];
  return { x, y, width: Math.max(...xs) - x, height: Math.max(...ys) - y };
}

/** Ends of the parts of a path: rounded corners count as points. */
function readLine(path: string): Point[] {
  return (path.match(/[A-Z][^A-Z]*/g) ?? []).map((part) => {
    const [y = 0, x = 0] = numbersIn(part).reverse();
    return { x, y };
  });
}

const segments = (line: Line) => line.slice(1).map((end, index) => [line[index] ?? end, end] as const);
type Segment = ReturnType<typeof segments>[number];

const span = ([a, b]: Segment) => Math.abs(a.x - b.x) + Math.abs(a.y - b.y);

/** Whether a level or upright segment runs through the box. */
function hits([a, b]: Segment, { x, y, width, height }: Box): boolean {
  return (
    Math.max(a.x, b.x) > x - ROOM + 1 &&
    Math.min(a.x, b.x) < x + width + ROOM - 1 &&
    Math.max(a.y, b.y) > y - ROOM + 1 &&
    Math.min(a.y, b.y) < y + height + ROOM - 1
  );
}

/** How far two segments run along each other, and whether they cross. */
function meet(one: Segment, other: Segment): { along: number; crosses: boolean } {
  const [a, b] = one;
  const [c, d] = other;
  const overlap = (k: 'x' | 'y') =>
    Math.min(Math.max(a[k], b[k]), Math.max(c[k], d[k])) -
    Math.max(Math.min(a[k], b[k]), Math.min(c[k], d[k]));
  const [x, y] = [overlap('x'), overlap('y')];
  if (x < -ROOM / 2 || y < -ROOM / 2) return { along: 0, crosses: false };
  const isLevel = Math.abs(a.y - b.y) < 1;
  if (isLevel === Math.abs(c.y - d.y) < 1) return { along: Math.max(0, isLevel ? x : y), crosses: false };
  return { along: 0, crosses: x >= 0 && y >= 0 };
}

function weigh(line: Line, others: readonly Segment[]): number {
  const own = segments(line);
  let cost = COST.turn * Math.max(0, line.length - 2);
  for (const segment of own) {
    cost += span(segment);
    for (const other of others) {
      const { along, crosses } = meet(segment, other);
      cost += along * COST.along + (crosses ? COST.crossing : 0);
    }
  }
  return cost;
}

/** Middle of a side, and which way is out. */
function listPorts({ x, y, width, height }: Box): (Point & { dx: number; dy: number })[] {
  const [cx, cy] = [x + width / 2, y + height / 2];
  return [
    { x: cx, y: y + height, dx: 0, dy: 1 },
    { x: x + width, y: cy, dx: 1, dy: 0 },
    { x, y: cy, dx: -1, dy: 0 },
    { x: cx, y, dx: 0, dy: -1 },
  ];
}

type Port = ReturnType<typeof listPorts>[number];

/** Lines of at most two turns that leave `from` and enter `to` squarely. */
function listLines(from: Port, to: Port, xs: readonly number[], ys: readonly number[]): Line[] {
  const end = { x: to.x + to.dx * TIP, y: to.y + to.dy * TIP };
  const fromLevel = from.dx !== 0;
  if (fromLevel !== (to.dx !== 0)) {
    return [[from, fromLevel ? { x: end.x, y: from.y } : { x: from.x, y: end.y }, end]];
  }
  if (fromLevel) {
    if (Math.abs(from.y - end.y) < 1) return [[from, { x: end.x, y: from.y }]];
    return xs.map((x) => [from, { x, y: from.y }, { x, y: end.y }, end]);
  }
  if (Math.abs(from.x - end.x) < 1) return [[from, { x: from.x, y: end.y }]];
  return ys.map((y) => [from, { x: from.x, y }, { x: end.x, y }, end]);
}

/** The first segment goes out of its port, the last one comes in from outside. */
function isSquare(line: Line, from: Port, to: Port): boolean {
  const [first, last] = [segments(line)[0], segments(line).at(-1)];
  if (first === undefined || last === undefined) return false;
  const out = (first[1].x - first[0].x) * from.dx + (first[1].y - first[0].y) * from.dy;
  const into = (last[0].x - last[1].x) * to.dx + (last[0].y - last[1].y) * to.dy;
  return out >= ROOM && into >= ROOM;
}

const inset = ({ x, y, width, height }: Box): Box => ({
  x: x + ROOM,
  y: y + ROOM,
  width: width - 2 * ROOM,
  height: height - 2 * ROOM,
});

const write = (line: Line) => `M${line.map(({ x, y }) => `${x},${y}`).join('L')}`;

/** Room that an answer takes on an edge, in pixels. */
const ANSWER = 30;

/** Where the answer of an edge stands: beside the question that it answers, if there is room, else on its longest part. */
export function placeAnswer(path: string): Point {
  const [first, ...rest] = segments(readLine(path));
  if (first === undefined) throw new Error(`an edge without a way: ${path}`);
  const [a, b] =
    span(first) >= ANSWER ? first : rest.reduce((best, one) => (span(one) > span(best) ? one : best), first);
  return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 };
}

/** The edges, those that went far round on shorter ways. */
export function withShortWays(nodes: readonly PictureNode[], edges: readonly PictureEdge[]): PictureEdge[] {
  const boxes = new Map(nodes.map((node) => [node.name, readOutline(node.shape)]));
  const all = [...boxes.values()];
  const gaps = 2 * ROOM;
  const xs = all.flatMap(({ x, width }) => [x - gaps, x + width + gaps]);
  const ys = all.flatMap(({ y, height }) => [y - ROOM, y + height + ROOM]);
  const drawn = edges.map(({ path }) => segments(readLine(path)));
  return edges.map((edge, index) => {
    const [from, to] = [boxes.get(edge.from), boxes.get(edge.to)];
    if (from === undefined || to === undefined || from === to) return edge;
    const others = drawn.flatMap((own, at) => (at === index ? [] : own));
    const old = readLine(edge.path);
    const direct =
      Math.max(0, to.x - from.x - from.width, from.x - to.x - to.width) +
      Math.max(0, to.y - from.y - from.height, from.y - to.y - to.height);
    if (segments(old).reduce((sum, one) => sum + span(one), 0) < direct * 1.5 + 60) return edge;
    let best = { line: old as Line, cost: weigh(old, others) * WORTH };
    for (const out of listPorts(from)) {
      for (const into of listPorts(to)) {
        for (const line of listLines(out, into, xs, ys)) {
          if (!isSquare(line, out, into)) continue;
          const isFree = segments(line).every((segment) =>
            all.every((box) => !hits(segment, box === from || box === to ? inset(box) : box)),
          );
          if (!isFree) continue;
          const cost = weigh(line, others);
          if (cost < best.cost) best = { line, cost };
        }
      }
    }
    if (best.line === old) return edge;
    drawn[index] = segments(best.line);
    return { ...edge, path: write(best.line) };
  });
}
