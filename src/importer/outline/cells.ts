/** A row of a table as one line: its cells with bars between. An empty cell keeps its place, or the next would have it. */
import { settleOffsets } from '../offsets.ts';
import { NO_WORDS, slice, type Words } from '../words.ts';

/** Fewer are a layout, such as a position and a name: there an empty cell says nothing. */
const FEWEST_COLUMNS = 3;
const BAR = /\s?\|\s?/gu;

/** @param before how many cells the row above has, 0 where there is none: a row with one full cell may go on with it */
export function isTableRow(full: number, all: number, before: number): boolean {
  return full > 1 || (full === 1 && all >= FEWEST_COLUMNS && all === before);
}

export function joinCells(cells: readonly Words[]): Words {
  const kept = cells.length < FEWEST_COLUMNS ? cells.filter(({ text }) => text !== '') : cells;
  const texts: string[] = [];
  const offsets: number[] = [];
  // A bar has the place of the letter before it; bars before the first letter have that of the first.
  let last = kept.find(({ text }) => text !== '')?.offsets.at(0);
  if (last === undefined) return NO_WORDS;
  const put = (text: string) => {
    texts.push(text);
    for (const _ of text) offsets.push(last ?? 0);
  };
  kept.forEach(({ text, offsets: own }, place) => {
    if (place > 0) put(texts.length === 0 ? '|' : ' |');
    if (text === '') return;
    if (texts.length > 0) put(' ');
    texts.push(text);
    for (const offset of own) offsets.push(offset);
    last = own.at(-1);
  });
  return { text: texts.join(''), offsets: settleOffsets(offsets) };
}

/** The same for a text without places. */
export function joinCellTexts(cells: readonly string[]): string {
  const kept = cells.length < FEWEST_COLUMNS ? cells.filter((cell) => cell !== '') : cells;
  return kept
    .join(' | ')
    .replaceAll(/\s{2,}/gu, ' ')
    .trim();
}

/** A merged cell that says who acts speaks of each of its rows; a number or a time is one for all of them together. */
const OF_ALL_ROWS = /\d|(?<!\p{L})(?:минут|час|дн[яе]|день|месяц|сағат|күн)|^(?:то же|ол да|[–—-])?$/iu;

/** Whether the cells under it, which it is merged with, say the same. */
export function speaksOfEachRow(text: string): boolean {
  return !OF_ALL_ROWS.test(text);
}

const HAS_BAR = /(?:^|\s)\|(?:\s|$)/u;

export function isRow({ text }: Words): boolean {
  return HAS_BAR.test(text);
}

/** Empty ones among them. */
export function splitCells(row: Words): Words[] {
  const bars = [...row.text.matchAll(BAR)];
  const starts = [0, ...bars.map(({ index, 0: bar }) => index + bar.length)];
  return starts.map((start, place) => slice(row, start, bars[place]?.index ?? row.text.length));
}
