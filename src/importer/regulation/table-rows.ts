/** The rows of a table as the text has them: in one line with bars between, or every cell a line of its own. */
import { splitCells } from '../outline/cells.ts';
import type { Paragraph } from '../outline/types.ts';
import type { Words } from '../words.ts';

export interface Cell {
  words: Words;
  at: string;
}

type FindColumn = (cell: Cell) => string | undefined;

const FEWEST_COLUMNS = 2;
const NUMBER = /^\d{1,2}$/u;

export function listCells({ words, at }: Paragraph): Cell[] {
  return splitCells(words).map((cell) => ({ words: cell, at }));
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

/** «| 1 | Прием |»: bars at both ends of every row stand between no cells. */
function withoutEdges(rows: Cell[][]): Cell[][] {
  const edged = rows.every((cells) => cells[0]?.words.text === '' && cells.at(-1)?.words.text === '');
  return edged ? rows.map((cells) => cells.slice(1, -1)) : rows;
}

/** @param findColumn what a cell says that its row or its column is about */
export function tableRows(paragraphs: readonly Paragraph[], findColumn: FindColumn): (readonly Cell[])[] {
  const rows = withoutEdges(paragraphs.map(listCells).filter((cells) => cells.length >= FEWEST_COLUMNS));
  // Where the headings stand in a row, a name in the second column is a cell: «4 | Ответственный исполнитель | …».
  if (rows.length > 0)
    return isByRows(rows, findColumn) ? rows : rows.map((cells) => withoutCount(cells, findColumn));
  return [
    ...stacked(
      paragraphs.map(({ words, at }) => ({ words, at })),
      findColumn,
    ),
  ];
}

/** «Наименование СФЕ | Исполнитель | Исполнитель» has one heading, though its cells could be headings elsewhere. */
export function countColumns(cells: readonly Cell[], findColumn: FindColumn): number {
  return new Set(cells.map(findColumn).filter((column) => column !== undefined)).size;
}

/** Whether the first row with a heading has several of them. */
function isByRows(rows: readonly (readonly Cell[])[], findColumn: FindColumn): boolean {
  const heads = rows.find((cells) => cells.some((cell) => findColumn(cell) !== undefined)) ?? [];
  return countColumns(heads, findColumn) > 1;
}

/** The cells that only count the rows. */
export function rowCounts(paragraphs: readonly Paragraph[], findColumn: FindColumn): Words[] {
  const rows = paragraphs.map(listCells);
  if (isByRows(rows, findColumn)) return [];
  return rows
    .filter((cells) => withoutCount(cells, findColumn) !== cells)
    .flatMap(([count]) => count?.words ?? []);
}
