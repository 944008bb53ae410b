/** The lines of a text as a reader sees them: no marks of a word processor, white space squeezed. */

import { settleOffsets } from '../offsets.ts';
import { makeDividedTest } from '../source/hyphens.ts';
import type { SourceFile } from '../source.ts';
import { NO_WORDS, type Words } from '../words.ts';
import { isRow, joinCells } from './cells.ts';
import { glue } from './glue.ts';
import { htmlLines } from './html-lines.ts';
import { markdownLines } from './markdown-lines.ts';
import { makeScriptReader } from './scripts.ts';

export interface SourceLine {
  /** White space inside is one space each, none at the ends. Never empty. */
  words: Words;
  /** Columns of white space before the first letter; a no-break space is one, a tab is eight. */
  indent: number;
  /** How wide it was as it stood, marks and white space before it included. */
  columns: number;
  /** Empty lines stand above it, or it begins a block of its own. */
  apart: boolean;
  /** A row of a table: its cells are joined by « | ». */
  row: boolean;
  /** Its letters as they stand, where some of the other script were read as those that were meant. */
  written?: string;
}

/** Left in the text by a word processor: `[bookmark: z24]`. */
export const BOOKMARK = /\[bookmark: [^\]\n]{0,80}\]/gu;

/** Without width: soft hyphen, zero-width spaces and joiners, byte order mark. */
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/u;

const TAB_COLUMNS = 8;

/** What a text was before it was lines; a new kind of text is one reader more. */
const READERS: Readonly<Record<SourceFile['format'], (text: string) => SourceLine[]>> = {
  text: textLines,
  html: htmlLines,
  markdown: markdownLines,
  docx: paragraphLines,
  pdf: pageLines,
};

/** Letters of the other script inside words are read as those that were meant, in their places. */
export function splitLines(source: SourceFile): SourceLine[] {
  const read = makeScriptReader(source.text);
  return READERS[source.format](source.text).map((line) => {
    const text = read(line.words.text);
    return text === line.words.text
      ? line
      : { ...line, words: { ...line.words, text }, written: line.words.text };
  });
}

/** A page has shown where its paragraphs begin: the lines between are one. */
function pageLines(text: string): SourceLine[] {
  const isDivided = makeDividedTest(text, true);
  const blocks: SourceLine[][] = [];
  for (const line of textLines(text)) {
    const block = blocks.at(-1);
    if (block === undefined || line.apart || line.row) blocks.push([line]);
    else block.push(line);
  }
  return blocks.flatMap((block) => {
    const words = glue(
      block.map((line) => line.words),
      isDivided,
    );
    const [first] = block;
    return first === undefined ? [] : [{ ...first, words, columns: words.text.length, apart: true }];
  });
}

/** No act is all in shorter paragraphs: there each line of a page was typed as one. */
const PARAGRAPH = 140;

/** A document has a paragraph a line, and lines broken by hand inside it. */
function paragraphLines(text: string): SourceLine[] {
  const lines = textLines(text);
  if (!lines.some(({ columns }) => columns > PARAGRAPH)) return lines;
  return lines.map((line) => ({ ...line, apart: !isBrokenByHand(text, line) }));
}

function isBrokenByHand(text: string, { words }: SourceLine): boolean {
  const start = words.offsets.at(0) ?? 0;
  const before = text.slice(0, start).trimEnd().length;
  return text.slice(before, start).includes('\v');
}

function textLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let apart = true;
  let columnsAbove = 0;
  for (const { index, 0: raw } of text.matchAll(/[^\r\n\v]*(?:\r\n|[\n\r\v]|$)/gu)) {
    const offsets = withoutMarks(raw).map((inLine) => index + inLine);
    const cells = cellsByTabs(text, offsets, columnsAbove);
    columnsAbove = cells?.length ?? 0;
    const words = cells === undefined ? squeeze(text, offsets) : joinCells(cells);
    if (words.text === '') apart = true;
    else {
      const columns = raw.trimEnd().length;
      lines.push({
        words,
        indent: measureIndent(text, offsets),
        columns,
        apart,
        row: cells !== undefined || isRow(words),
      });
      apart = false;
    }
  }
  return lines;
}

/** Fewer columns are a line with a number set apart, or a position and a name. */
const FEWEST_COLUMNS = 3;

/** The cells of a line whose columns are set apart by tabs: so a table is copied out of a word processor. */
function cellsByTabs(text: string, offsets: readonly number[], above: number): Words[] | undefined {
  if (!offsets.some((offset) => text[offset] === '\t')) return undefined;
  const cells: number[][] = [[]];
  for (const offset of offsets) {
    if (text[offset] === '\t') cells.push([]);
    else cells.at(-1)?.push(offset);
  }
  const words = cells.map((cell) => squeeze(text, cell));
  const full = words.filter((cell) => cell.text !== '').length;
  if (full === 0) return undefined;
  return full >= FEWEST_COLUMNS || words.length === above ? words : undefined;
}

/** The offsets in a line that are not inside a bookmark. */
export function withoutMarks(line: string): number[] {
  const offsets: number[] = [];
  let start = 0;
  const take = (end: number) => {
    for (let at = start; at < end; at += 1) offsets.push(at);
  };
  for (const { index, 0: mark } of line.matchAll(BOOKMARK)) {
    take(index);
    start = index + mark.length;
  }
  take(line.length);
  return offsets;
}

function measureIndent(text: string, offsets: readonly number[]): number {
  let columns = 0;
  for (const offset of offsets) {
    const letter = text[offset] ?? '';
    if (letter === '\t') columns += TAB_COLUMNS;
    else if (/\s/u.test(letter)) columns += 1;
    else if (!INVISIBLE.test(letter)) return columns;
  }
  return columns;
}

/** The letters at the offsets as words: each run of white space is one space, invisible signs are left out. */
export function squeeze(text: string, offsets: readonly number[]): Words {
  let squeezed = '';
  const kept: number[] = [];
  let space: number | undefined;
  for (const offset of offsets) {
    const letter = text[offset] ?? '';
    if (/\s/u.test(letter)) space ??= offset;
    else if (!INVISIBLE.test(letter)) {
      if (space !== undefined && squeezed !== '') {
        squeezed += ' ';
        kept.push(space);
      }
      space = undefined;
      squeezed += letter;
      kept.push(offset);
    }
  }
  return squeezed === '' ? NO_WORDS : { text: squeezed, offsets: settleOffsets(kept) };
}
