/** A table that goes on upon the next page: its head is not read twice, a row that was broken is one. */
import { joinCellTexts } from '../../outline/cells.ts';
import type { JoinCell, PageLine } from './page-lines.ts';

export function joinTables(pages: readonly PageLine[][], joinCell: JoinCell): PageLine[][] {
  const joined: PageLine[][] = [];
  let head: PageLine | undefined;
  for (const page of pages) {
    const lines = [...page];
    const above = joined.at(-1)?.at(-1);
    const continues = above !== undefined && lines[0] !== undefined && isSameTable(above, lines[0]);
    if (continues && head !== undefined && lines[0]?.text === head.text) lines.shift();
    const [first] = lines;
    if (continues && above.cells !== undefined && first?.cells?.[0] === '') {
      const cells = above.cells.map((cell, column) =>
        joinCell([cell, first.cells?.[column] ?? ''].filter(Boolean)),
      );
      joined.at(-1)?.splice(-1, 1, { ...above, cells, text: joinCellTexts(cells) });
      lines.shift();
    }
    head = findHead(lines) ?? (continues ? head : undefined);
    joined.push(lines);
  }
  return joined;
}

/** Points by which edges of columns may differ. */
const NEAR = 4;

function isSameTable({ columns: one = [] }: PageLine, { columns: other = [] }: PageLine): boolean {
  return (
    one.length > 0 &&
    one.length === other.length &&
    one.every((edge, index) => Math.abs(edge - (other[index] ?? 0)) <= NEAR)
  );
}

/** The first row of the table that a page ends with, if it begins there. */
function findHead(lines: readonly PageLine[]): PageLine | undefined {
  const before = lines.findLastIndex(({ cells }) => cells === undefined);
  return before === -1 ? undefined : lines[before + 1];
}
