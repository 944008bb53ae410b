/** The lines of a text in Markdown: its marks left out, tables as rows, whether Markdown or a page wrote them. */

import { shiftOffsets } from '../offsets.ts';
import { isTableRow, joinCells, splitCells } from './cells.ts';
import { htmlLines } from './html-lines.ts';
import { type SourceLine, squeeze } from './lines.ts';

/** Marks at the beginning of a line: a heading, a quotation, a bullet that Markdown itself sets. */
const LEADING = /^[ \t]*(?:>[ \t]?)*(?:#{1,6}[ \t]+)?/u;
const HEADING = /^[ \t]*(?:>[ \t]?)*#{1,6}[ \t]/u;
/** What a reader does not see: anchors, emphasis, the backslash before a sign, comments, marks of links. */
const UNSEEN =
  /<a\s[^>]*>|<\/a>|<br\s*\/?>|<!--.*?-->|\*{1,3}|(?<=\[[^\][]{1,200})\]\([^()\s]{1,300}\)|\[(?=[^\][]{1,200}\]\([^()\s]{1,300}\))|(?<!\w)_{1,2}(?=\S)|(?<=\S)_{1,2}(?!\w)|\\(?=[^\p{L}\p{N}\s])|`/giu;
const TABLE_ROW = /^[ \t]*\|.*\|[ \t]*$/u;
const TABLE_RULE = /^[ \t]*\|?[ \t:|-]*-{2,}[ \t:|-]*\|?[ \t]*$/u;
const RULE = /^[ \t]*(?:-{3,}|\*{3,}|_{3,})[ \t]*$/u;
const HTML_TABLE = /<table[\s>]/iu;
const HTML_TABLE_END = /<\/table>/iu;

export function markdownLines(text: string): SourceLine[] {
  const lines: SourceLine[] = [];
  let apart = true;
  let columnsAbove = 0;
  for (let start = 0; start < text.length; ) {
    const end = findLineEnd(text, start);
    const raw = text.slice(start, end).trimEnd();
    if (HTML_TABLE.test(raw)) {
      const after = findTableEnd(text, start);
      lines.push(...tableLines(text, start, after));
      apart = true;
      start = after;
      continue;
    }
    if (TABLE_RULE.test(raw) || RULE.test(raw)) apart = true;
    else {
      const line: SourceLine | undefined = TABLE_ROW.test(raw)
        ? readRow(text, raw, start, columnsAbove)
        : readLine(text, raw, start, apart);
      if (line !== undefined) lines.push(line);
      // A heading and a row of a table are blocks of their own.
      apart = line === undefined || line.row || HEADING.test(raw);
      columnsAbove = line?.row === true ? splitCells(line.words).length : 0;
    }
    start = end;
  }
  return lines;
}

/** Behind the break of the line. */
function findLineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start);
  return end === -1 ? text.length : end + 1;
}

function findTableEnd(text: string, start: number): number {
  const end = HTML_TABLE_END.exec(text.slice(start));
  return end === null ? findLineEnd(text, start) : start + end.index + end[0].length;
}

/** A table of a page keeps its places in the whole text. */
function tableLines(text: string, start: number, end: number): SourceLine[] {
  return htmlLines(text.slice(start, end)).map((line) => ({
    ...line,
    words: { text: line.words.text, offsets: shiftOffsets(line.words.offsets, start) },
  }));
}

/** The offsets of the letters that are seen. */
function seen(raw: string, start: number, from: number): number[] {
  const offsets: number[] = [];
  const take = (until: number) => {
    for (; from < until; from += 1) offsets.push(start + from);
  };
  for (const { index, 0: mark } of raw.matchAll(UNSEEN)) {
    if (index < from) continue;
    take(index);
    from = index + mark.length;
  }
  take(raw.length);
  return offsets;
}

function readLine(text: string, raw: string, start: number, apart: boolean): SourceLine | undefined {
  const marks = LEADING.exec(raw)?.[0].length ?? 0;
  const words = squeeze(text, seen(raw, start, marks));
  if (words.text === '') return undefined;
  return { words, indent: 0, columns: raw.length, apart: apart || HEADING.test(raw), row: false };
}

function readRow(text: string, raw: string, start: number, above: number): SourceLine | undefined {
  const bars = [...raw.matchAll(/(?<!\\)\|/gu)].map(({ index }) => index);
  const cells = bars
    .slice(0, -1)
    .map((bar, place) => squeeze(text, seen(raw.slice(0, bars[place + 1]), start, bar + 1)));
  const full = cells.filter((cell) => cell.text !== '');
  const words = isTableRow(full.length, cells.length, above) ? joinCells(cells) : joinCells(full);
  return words.text === ''
    ? undefined
    : { words, indent: 0, columns: words.text.length, apart: true, row: true };
}
