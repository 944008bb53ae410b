/** The lines of the pages as a text; an empty line stands where the page shows that a paragraph begins. */
import { opensPart } from '../../outline/landmarks.ts';
import type { PageLine } from './page-lines.ts';

/** Lines further apart than usual are two paragraphs. */
const APART = 1.3;
/** Points: what lies nearer is the same edge. */
const SAME_EDGE = 3;
/** So far in a first line begins at least. */
const INDENT = 12;
/** A letter is about so wide, in parts of its height. */
const LETTER = 0.5;

/** What is usual in the document. */
interface Setting {
  pitch: number;
  margin: number;
  right: number;
  /** First lines begin further in. */
  isIndented: boolean;
}

export function writePages(pages: readonly PageLine[][]): { text: string; pages: number[] } {
  const setting = measure(pages);
  const written: string[] = [];
  const begins: number[] = [];
  let above: PageLine | undefined;
  for (const page of pages) {
    begins.push(written.length + 1);
    for (const [index, line] of page.entries()) {
      if (above !== undefined && beginsParagraph(above, line, index === 0, setting)) written.push('');
      written.push(line.text);
      above = line;
    }
  }
  return { text: written.join('\n'), pages: begins };
}

function beginsParagraph(above: PageLine, line: PageLine, isNextPage: boolean, setting: Setting): boolean {
  const { pitch, margin, right, isIndented } = setting;
  if (above.cells !== undefined || line.cells !== undefined) return true;
  const isCentred = (one: PageLine) => Math.abs(one.left - margin - (right - one.right)) <= 2 * SAME_EDGE;
  if (isIndented && line.left > margin + INDENT && !(isCentred(line) && isCentred(above))) return true;
  // The first word of a line would have stood in the line above, had there been room.
  const word = (line.text.split(' ', 1)[0]?.length ?? 0) * line.size * LETTER;
  const isShort = above.right + word + line.size < right;
  if (isNextPage)
    return isShort || opensPart(line.text) || (/[.;:]$/u.test(above.text) && !/^\p{Ll}/u.test(line.text));
  // Larger letters need more room and are not further apart.
  const usual = pitch * Math.max(1, line.size / Math.max(1, above.size));
  if (above.baseline - line.baseline > usual * APART) return true;
  return isShort && (isIndented || Math.abs(above.left - margin) <= SAME_EDGE) && !isCentred(above);
}

function measure(pages: readonly PageLine[][]): Setting {
  const lines = pages.map((page) => page.filter(({ cells }) => cells === undefined));
  const distances = lines.flatMap((page) =>
    page.slice(1).map((line, index) => Math.round(((page[index]?.baseline ?? 0) - line.baseline) * 2) / 2),
  );
  const lefts = lines.flat().map(({ left }) => Math.round(left));
  const margin = mostFrequent(lefts) ?? 0;
  const least = leastUsual(lefts, margin);
  return {
    pitch: leastUsual(distances, Number.POSITIVE_INFINITY),
    margin: least,
    right: largestUsual(lines.flat().map(({ right }) => Math.round(right))),
    isIndented: lefts.filter((left) => left > least + INDENT).length * 8 > lefts.length,
  };
}

/** The least value that at least one in twenty has. */
function leastUsual(values: readonly number[], otherwise: number): number {
  const counts = countEach(values);
  const usual = [...counts].filter(([, count]) => count * 20 > values.length).map(([value]) => value);
  return usual.reduce((least, value) => Math.min(least, value), otherwise);
}

/** The edge that nine lines in ten do not pass: a long word may stand out. */
function largestUsual(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * 0.9)] ?? Number.POSITIVE_INFINITY;
}

/** The smaller of equals. */
function mostFrequent(values: readonly number[]): number | undefined {
  const [most] = [...countEach(values)].toSorted(([a, x], [b, y]) => y - x || a - b);
  return most?.[0];
}

function countEach(values: readonly number[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
