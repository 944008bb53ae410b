/** The lines inside a cell of a table: as a page breaks them, or as a list counts them. */

import { splitCells } from '../outline/cells.ts';
import type { SourceFile } from '../source.ts';
import { slice, type Words } from '../words.ts';

/** A page breaks a cell by these. */
const TAG = /<(?:br|\/p|\/div|\/li)\b/iu;
/** «…; 2) выписка»: one line that holds a list. */
const ENTRY = /(?<=[;:.)])\s+(?=\d{1,2}\)\s?\p{L})/gu;
/** «… (при наличии). На портал:»: the lead of the next list stands at the end of an entry. */
const LEAD_AT_END = /(?<=[.;])\s+(?=(?:\p{Lu}|(?:на|в|к|через|для|при)\s)[^.;:]{2,140}:$)/gu;

/** The cells of a row that say something: rows are told by their names, whatever the columns are. */
export function listCells(row: Words): Words[] {
  return splitCells(row).filter(({ text }) => text !== '');
}

export function splitCellLines(cell: Words, source: SourceFile): Words[] {
  return splitBreaks(cell, source)
    .flatMap((line) => splitAt(line, ENTRY))
    .flatMap((line) => splitAt(line, LEAD_AT_END));
}

function splitBreaks(cell: Words, { text, format }: SourceFile): Words[] {
  // The blank between two lines has the place of its first sign, or that of the letter before it.
  const gaps = Array.from(cell.offsets, (offset, index) =>
    index === 0 ? '' : text.slice(cell.offsets.at(index - 1), offset),
  );
  const tagged = gaps.some((gap) => TAG.test(gap));
  // A saved page wraps its source where it likes; a copy in Markdown breaks where the table does.
  const isBreak = (gap: string) => TAG.test(gap) || (!tagged && format === 'markdown' && /[\r\n]/u.test(gap));
  const breaks = gaps.flatMap((gap, index) => (isBreak(gap) ? [index] : []));
  return cutAt(cell, breaks);
}

function splitAt(line: Words, pattern: RegExp): Words[] {
  return cutAt(
    line,
    Array.from(line.text.matchAll(pattern), ({ index }) => index),
  );
}

function cutAt(words: Words, breaks: readonly number[]): Words[] {
  return [0, ...breaks]
    .map((start, place) => slice(words, start, breaks[place]))
    .filter(({ text }) => text !== '');
}
