/** The lines of a page from above, those of its tables as rows. */
import { joinCellTexts } from '../../outline/cells.ts';
import { findGrids, type Grid } from './grid.ts';
import type { Page, Run } from './page.ts';

export interface PageLine {
  text: string;
  left: number;
  right: number;
  /** Where its letters stand, from the lower edge of the page. */
  baseline: number;
  size: number;
  /** The cells of a row of a table, by column; empty ones too. */
  cells?: readonly string[];
  /** Left edges of the columns. */
  columns?: readonly number[];
}

export type JoinCell = (lines: readonly string[]) => string;

/** @param joinCell makes one text of the lines of a cell */
export function readPageLines({ runs, rules }: Page, joinCell: JoinCell): PageLine[] {
  const grids = findGrids(rules, runs);
  const inGrid = new Set(grids.flatMap(({ taken }) => taken));
  const outside = textLines(runs.filter((run) => !inGrid.has(run)));
  const lines = [...outside, ...grids.flatMap((grid) => rowLines(grid, joinCell))];
  return lines.toSorted((a, b) => b.baseline - a.baseline);
}

/** Letters of one line stand on one height, raised ones nearly. */
const SAME_LINE = 0.45;

function textLines(runs: readonly Run[]): PageLine[] {
  const lines: Run[][] = [];
  for (const run of runs.toSorted((a, b) => b.baseline - a.baseline || a.left - b.left)) {
    const last = lines.at(-1);
    const size = Math.max(run.size, ...(last ?? []).map((one) => one.size));
    if (last !== undefined && (last[0]?.baseline ?? 0) - run.baseline < size * SAME_LINE) last.push(run);
    else lines.push([run]);
  }
  return lines.map((line) => {
    const inOrder = line.toSorted((a, b) => a.left - b.left);
    return {
      text: writeLine(inOrder),
      left: inOrder[0]?.left ?? 0,
      right: Math.max(...line.map(({ right }) => right)),
      baseline: Math.min(...line.map(({ baseline }) => baseline)),
      size: Math.max(...line.map(({ size }) => size)),
    };
  });
}

/** Parts of the height of a letter: a gap between words, and one between columns. */
const WORD_GAP = 0.15;
const COLUMN_GAP = 2.5;
/** The mark of a divided word is a run of its own, with a space before it that nobody sees. */
const DIVIDER = /^\s*\u2010$/u;

function writeLine(runs: readonly Run[]): string {
  let text = '';
  let end: number | undefined;
  for (const run of runs) {
    const gap = end === undefined ? 0 : (run.left - end) / run.size;
    if (gap > COLUMN_GAP) text += '\t';
    else if (gap > WORD_GAP && !text.endsWith(' ')) text += ' ';
    text += DIVIDER.test(run.text) ? run.text.trim() : run.text;
    end = run.right;
  }
  return text.trim();
}

/** A row with one full cell is layout: its lines stand by themselves. The first may go on from the page before. */
function rowLines({ rows, columns }: Grid, joinCell: JoinCell): PageLine[] {
  return rows.flatMap((row, index): PageLine[] => {
    const full = row.filter((cell) => cell.length > 0);
    const mayGoOn = index === 0 && row[0]?.length === 0;
    if (full.length === 0 || (full.length === 1 && !mayGoOn)) return textLines(full.flat());
    const cells = row.map((cell) => joinCell(textLines(cell).map(({ text }) => text)));
    const runs = full.flat();
    return [
      {
        text: joinCellTexts(cells),
        left: Math.min(...runs.map(({ left }) => left)),
        right: Math.max(...runs.map(({ right }) => right)),
        baseline: Math.max(...runs.map(({ baseline }) => baseline)),
        size: Math.max(...runs.map(({ size }) => size)),
        cells,
        columns,
      },
    ];
  });
}
