/**
 * Where edges run. Swimlanes sometimes lead an edge into its target and on beneath it to another side, so that
 * its tip is hidden: such an edge is cut where it first meets the border.
 */
import { numbersIn } from './numbers.ts';
import type { Shape } from './picture.ts';

interface Point {
  x: number;
  y: number;
}

/** Mermaid ends a line this far from the border: the tip of the arrow takes the rest. */
const TIP = 4;

/** The nodes that an edge called `L_<from>_<to>_<number>` joins; names of nodes may contain `_` themselves. */
export function readEdgeEnds(
  name: string,
  nodes: ReadonlySet<string>,
): [from: string, to: string] | undefined {
  const joined = /^L_(.+)_\d+$/.exec(name)?.[1] ?? '';
  for (const to of nodes) {
    const from = joined.slice(0, -to.length - 1);
    if (nodes.has(from) && joined === `${from}_${to}`) return [from, to];
  }
  return undefined;
}

function readCorners(shape: Shape): Point[] {
  if ('polygon' in shape) {
    return shape.polygon.flatMap((x, index) =>
      index % 2 === 0 ? [{ x, y: shape.polygon[index + 1] ?? 0 }] : [],
    );
  }
  const { x, y, width, height } = shape.rect;
  return [
    { x, y },
    { x: x + width, y },
    { x: x + width, y: y + height },
    { x, y: y + height },
  ];
}

/** How far along a–b, from 0 to 1, the segment c–d is crossed. */
function crossing(a: Point, b: Point, c: Point, d: Point): number | undefined {
  const [r, s] = [
    { x: b.x - a.x, y: b.y - a.y },
    { x: d.x - c.x, y: d.y - c.y },
  ];
  const across = r.x * s.y - r.y * s.x;
  if (across === 0) return undefined;
  const along = ((c.x - a.x) * s.y - (c.y - a.y) * s.x) / across;
  const beside = ((c.x - a.x) * r.y - (c.y - a.y) * r.x) / across;
  return along >= 0 && along <= 1 && beside >= 0 && beside <= 1 ? along : undefined;
}

/** The path, or its part up to the target's border when it goes on within. */
export function cutAtTarget(path: string, target: Shape): string {
  const corners = readCorners(target);
  const parts = path.match(/[A-Z][^A-Z]*/g) ?? [];
  let from: Point | undefined;
  for (const [index, part] of parts.entries()) {
    const [y = 0, x = 0] = numbersIn(part).reverse();
    const [start, end] = [from ?? { x, y }, { x, y }];
    const hits = corners.map((corner, at) =>
      crossing(start, end, corner, corners[at - 1] ?? corners.at(-1) ?? corner),
    );
    const first = Math.min(...hits.filter((hit) => hit !== undefined));
    const length = Math.hypot(end.x - start.x, end.y - start.y);
    if (Number.isFinite(first) && length > 0) {
      const kept = Math.max(0, first - TIP / length);
      const to = { x: start.x + (end.x - start.x) * kept, y: start.y + (end.y - start.y) * kept };
      return `${parts.slice(0, index).join('')}L${to.x},${to.y}`;
    }
    from = end;
  }
  return path;
}
