/** Rules that cross are a table: its cells, merged where no rule stands between them. */
import type { Rule, Run } from './page.ts';

/** Borders of neighbouring cells stand so far apart at most, in points. */
const NEAR = 4;

export interface Grid {
  top: number;
  bottom: number;
  /** Left edges of the columns. */
  columns: readonly number[];
  /** By rows from above, in each row the runs of its cells by column; a merged cell is in the first of its places. */
  rows: readonly (readonly Run[][])[];
  /** Those of the page that stand in it. */
  taken: readonly Run[];
}

interface Straight {
  isUpright: boolean;
  /** Where it stands: x of an upright one, y of a level one. */
  at: number;
  from: number;
  to: number;
}

export function findGrids(rules: readonly Rule[], runs: readonly Run[]): Grid[] {
  const lines = rules.flatMap(straighten);
  return groupTouching(lines).flatMap((group) => {
    // A cell that goes on upon the next page has no rule there; those that end show its edge.
    const columns = cluster(group.flatMap(({ isUpright, at, from, to }) => (isUpright ? [at] : [from, to])));
    const levels = cluster(group.flatMap(({ isUpright, at, from, to }) => (isUpright ? [from, to] : [at])));
    if (columns.length < 3 || levels.length < 2) return [];
    return [fill(group, columns, levels.toReversed(), runs)];
  });
}

function straighten({ from, to }: Rule): Straight[] {
  const [width, height] = [Math.abs(from[0] - to[0]), Math.abs(from[1] - to[1])];
  if (Math.max(width, height) < NEAR || Math.min(width, height) > 1) return [];
  const isUpright = height > width;
  const ends = isUpright ? [from[1], to[1]] : [from[0], to[0]];
  return [{ isUpright, at: isUpright ? from[0] : from[1], from: Math.min(...ends), to: Math.max(...ends) }];
}

function groupTouching(lines: readonly Straight[]): Straight[][] {
  let groups: Straight[][] = [];
  for (const line of lines) {
    const touching = groups.filter((group) => group.some((other) => touches(line, other)));
    groups = [...groups.filter((group) => !touching.includes(group)), [...touching.flat(), line]];
  }
  return groups;
}

function touches(one: Straight, other: Straight): boolean {
  if (one.isUpright === other.isUpright)
    return Math.abs(one.at - other.at) <= NEAR && one.from <= other.to + NEAR && other.from <= one.to + NEAR;
  return (
    one.at >= other.from - NEAR &&
    one.at <= other.to + NEAR &&
    other.at >= one.from - NEAR &&
    other.at <= one.to + NEAR
  );
}

/** Places that stand near each other as one, in order. */
function cluster(values: readonly number[]): number[] {
  const clusters: number[][] = [];
  for (const value of values.toSorted((a, b) => a - b)) {
    const last = clusters.at(-1);
    if (last !== undefined && value - (last.at(-1) ?? 0) <= NEAR) last.push(value);
    else clusters.push([value]);
  }
  return clusters.map((near) => near.reduce((sum, value) => sum + value, 0) / near.length);
}

/** @param columns from the left @param levels from above */
function fill(
  lines: readonly Straight[],
  columns: readonly number[],
  levels: readonly number[],
  runs: readonly Run[],
): Grid {
  const width = columns.length - 1;
  const owners = mergeCells(lines, columns, levels);
  const rows = levels.slice(1).map(() => Array.from({ length: width }, (): Run[] => []));
  const edges = columns.slice(1, -1);
  const taken: Run[] = [];
  const place = (run: Run): boolean => {
    const column = columns.findLastIndex(
      (edge) => edge <= (run.left + Math.min(run.right, run.left + 8)) / 2,
    );
    const row = levels.findLastIndex((level) => level >= run.baseline + run.size / 4);
    const owner = owners[row * width + column];
    if (column < 0 || column >= width || row < 0 || row >= rows.length || owner === undefined) return false;
    rows[Math.floor(owner / width)]?.[owner % width]?.push(run);
    return true;
  };
  for (const run of runs) {
    const [first, ...others] = splitAtRules(run, edges, (x, y) => isRuled(lines, true, x, y));
    if (first === undefined || !place(first)) continue;
    taken.push(run);
    for (const other of others) place(other);
  }
  return { top: levels[0] ?? 0, bottom: levels.at(-1) ?? 0, columns: columns.slice(0, -1), rows, taken };
}

/** Whether a rule stands at a place, as far along as `middle`. */
function isRuled(lines: readonly Straight[], isUpright: boolean, at: number, middle: number): boolean {
  return lines.some(
    (line) =>
      line.isUpright === isUpright &&
      Math.abs(line.at - at) <= NEAR &&
      line.from <= middle &&
      line.to >= middle,
  );
}

/** A program may take the words of two narrow cells for one run: a rule between them parts it at the nearest space. */
function splitAtRules(
  run: Run,
  edges: readonly number[],
  isRuledAt: (x: number, y: number) => boolean,
): Run[] {
  const edge = edges.find(
    (x) => x > run.left + NEAR && x < run.right - NEAR && isRuledAt(x, run.baseline + run.size / 4),
  );
  if (edge === undefined) return [run];
  const letter = (run.right - run.left) / run.text.length;
  const place = (edge - run.left) / letter;
  const spaces = [...run.text.matchAll(/\s/gu)].map(({ index }) => index);
  const [space] = spaces.toSorted((a, b) => Math.abs(a - place) - Math.abs(b - place));
  if (space === undefined || space === 0) return [run];
  const before = { ...run, text: run.text.slice(0, space), right: edge - 1 };
  const after = { ...run, text: run.text.slice(space + 1), left: edge + 1 };
  return [before, ...splitAtRules(after, edges, isRuledAt)];
}

/** For each place of the grid the first place of the cell that it belongs to. */
function mergeCells(
  lines: readonly Straight[],
  columns: readonly number[],
  levels: readonly number[],
): number[] {
  const width = columns.length - 1;
  const owners: number[] = [];
  for (let row = 0; row + 1 < levels.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      const y = ((levels[row] ?? 0) + (levels[row + 1] ?? 0)) / 2;
      const x = ((columns[column] ?? 0) + (columns[column + 1] ?? 0)) / 2;
      const left =
        column > 0 && !isRuled(lines, true, columns[column] ?? 0, y)
          ? owners[row * width + column - 1]
          : undefined;
      const above =
        row > 0 && !isRuled(lines, false, levels[row] ?? 0, x)
          ? owners[(row - 1) * width + column]
          : undefined;
      owners.push(above ?? left ?? row * width + column);
    }
  }
  return owners;
}
