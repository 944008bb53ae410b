/** The rows of a table as the text has them: in one line with bars between, or every cell a line of its own. */
import type { Paragraph } from '../outline/types.ts';
import { slice, type Words } from '../words.ts';

export interface Cell {
  words: Words;
  at: string;
}

type FindColumn = (cell: Cell) => string | undefined;

const SEPARATOR = /\s?\|\s?/gu;
const FEWEST_COLUMNS = 2;
const NUMBER = /^\d{1,2}$/u;

function splitCells({ words, at }: Paragraph): Cell[] {
  const gaps = [...words.text.matchAll(SEPARATOR)];
  const starts = [0, ...gaps.map(({ index, 0: gap }) => index + gap.length)];
  return starts.map((start, place) => ({
    words: slice(words, start, gaps[place]?.index ?? words.text.length),
    at,
  }));
}

/** Rows are counted in a column of their own: «3 | Наименование действия | …». */
function withoutCount(cells: readonly Cell[], findColumn: FindColumn): readonly Cell[] {
  const [first, second] = cells;
  return first && second && NUMBER.test(first.words.text) && findColumn(second) !== undefined
    ? cells.slice(1)
    : cells;
}

/**
 * A table whose cells stand one under another: a heading, then as many cells as the row of numbers has, then perhaps the
 * count of the next row. An empty cell leaves no line, so that a row with fewer cells cannot be told: no table then.
 */
function stacked(cells: readonly Cell[], findColumn: FindColumn): readonly Cell[][] {
  const seen = new Set<string>();
  const places = cells.flatMap((cell, place) => {
    const column = findColumn(cell);
    // «Исполнитель» may be a heading, and a cell below one.
    if (column === undefined || seen.has(column)) return [];
    seen.add(column);
    return [place];
  });
  const rows = places.map((place, index) => cells.slice(place, places[index + 1] ?? cells.length));
  const [, ...numbers] = rows[0] ?? [];
  const broken = numbers.findIndex(({ words }, place) => words.text !== String(place + 1));
  const columns = broken === -1 ? numbers.length : broken;
  const counted = (row: readonly Cell[], index: number) => row.at(-1)?.words.text === String(index + 2);
  const above = rows.slice(0, -1);
  const whole =
    above.every((row) => row.length === columns + 1) ||
    above.every((row, index) => row.length === columns + 2 && counted(row, index));
  return whole && columns >= FEWEST_COLUMNS ? rows.map((row) => row.slice(0, columns + 1)) : [];
}

/** @param findColumn what a cell says that its row or its column is about */
export function tableRows(paragraphs: readonly Paragraph[], findColumn: FindColumn): (readonly Cell[])[] {
  const rows = paragraphs.map(splitCells).filter((cells) => cells.length >= FEWEST_COLUMNS);
  if (rows.length > 0) return rows.map((cells) => withoutCount(cells, findColumn));
  return [
    ...stacked(
      paragraphs.map(({ words, at }) => ({ words, at })),
      findColumn,
    ),
  ];
}

/** The cells that only count the rows. */
export function rowCounts(paragraphs: readonly Paragraph[], findColumn: FindColumn): Words[] {
  return paragraphs
    .map(splitCells)
    .filter((cells) => withoutCount(cells, findColumn) !== cells)
    .flatMap(([count]) => count?.words ?? []);
}
