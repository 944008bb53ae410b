/** Lines put together to paragraphs, before anybody asks what they are. */
import type { IsDivided } from '../source/hyphens.ts';
import { join, type Words } from '../words.ts';
import { glue } from './glue.ts';
import { withListsApart } from './inline-lists.ts';
import { opensPart } from './landmarks.ts';
import type { SourceLine } from './lines.ts';
import { isBareMarker, startsWithMarker } from './markers.ts';

export interface Raw {
  words: Words;
  /** A row of a table. */
  row: boolean;
}

/** Where the text was broken to fit a page, most lines end near its edge. */
interface Layout {
  /** Paragraphs begin with white space, and lines that go on do not. */
  indented: boolean;
  /** Columns of a line; infinite when each paragraph stands on one line. */
  width: number;
}

/** Longer lines are no lines of a page: there the text has one line a paragraph. */
const PAGE_COLUMNS = 140;
/** So many lines that go on in the middle of a sentence show that the text was broken. */
const FEWEST_BROKEN = 3;
/** Lines of one text are broken at slightly different places. */
const FULL = 0.9;

/** @param isDivided whether a word goes on in the next line without its hyphen */
export function rawParagraphs(lines: readonly SourceLine[], isDivided: IsDivided): Raw[] {
  const layout = detectLayout(lines);
  const blocks: SourceLine[][] = [];
  for (const [index, line] of lines.entries()) {
    const last = lines[index - 1];
    const block = blocks.at(-1);
    if (last === undefined || block === undefined || begins(last, line, block[0] ?? line, layout)) {
      blocks.push([line]);
    } else block.push(line);
  }
  const paragraphs = blocks.flatMap(([first, ...rest]): Raw[] => {
    if (first === undefined) return [];
    return [
      {
        words: glue(
          [first, ...rest].map(({ words }) => words),
          isDivided,
        ),
        row: first.row,
      },
    ];
  });
  return withListsApart(withTheirNumbers(paragraphs));
}

function detectLayout(lines: readonly SourceLine[]): Layout {
  const following = lines.filter(({ apart }) => !apart);
  const marked = lines.filter(({ words }) => startsWithMarker(words.text));
  const indented =
    marked.filter(({ indent }) => indent > 0).length * 2 > marked.length &&
    following.some(({ indent }) => indent === 0);
  let longest = 0;
  const broken: number[] = [];
  for (const [index, { words, indent, columns }] of lines.entries()) {
    longest = Math.max(longest, words.text.length + indent);
    const next = lines[index + 1];
    if (next !== undefined && !next.apart && goesOn(words.text, next.words.text)) broken.push(columns);
  }
  const isBroken = longest <= PAGE_COLUMNS && broken.length >= FEWEST_BROKEN;
  return { indented, width: isBroken ? usual(broken) : Number.POSITIVE_INFINITY };
}

/** The width that all but the widest tenth do not pass: a long word may stand out. */
function usual(widths: readonly number[]): number {
  return widths.toSorted((a, b) => a - b)[Math.floor(widths.length * FULL)] ?? Number.POSITIVE_INFINITY;
}

/** The line before ends in the middle of a sentence, and this one is no beginning. */
function goesOn(before: string, line: string): boolean {
  if (startsWithMarker(line) || /[.;:!?]$/u.test(before)) return false;
  return /^[\p{Ll}("«“„]/u.test(line) || /[-–—−,(№]$/u.test(before);
}

const DASH = /^[-–—−]\s/u;

/** Whether a line begins a paragraph after the line before it; `first` is where the open paragraph began. */
function begins(last: SourceLine, line: SourceLine, first: SourceLine, { indented, width }: Layout): boolean {
  if (line.apart || line.row || last.row) return true;
  if (opensPart(line.words.text)) return true;
  if (indented && line.indent > 0) return true;
  const before = last.words.text;
  const marked = startsWithMarker(line.words.text);
  const ended = /[.;:!?]$/u.test(before);
  // A line was broken because it was full if the first word of the next one did not fit any more.
  const next = line.words.text.split(' ', 1)[0] ?? '';
  const wasFull = last.columns + 1 + next.length > width * FULL;
  if (indented && first.indent > 0 && width !== Number.POSITIVE_INFINITY) return marked && ended && !wasFull;
  // A dash in the middle of a broken sentence is no bullet; below another bullet it is.
  const isBroken = width !== Number.POSITIVE_INFINITY;
  if (isBroken && !ended && DASH.test(line.words.text) && !DASH.test(first.words.text)) return false;
  if (marked) return ended || isBareMarker(before) || !wasFull;
  return !goesOn(before, line.words.text) && !wasFull;
}

/** A number on a line of its own belongs to the paragraph after it. */
function withTheirNumbers(paragraphs: readonly Raw[]): Raw[] {
  const whole: Raw[] = [];
  let number: Raw | undefined;
  for (const raw of paragraphs) {
    const joined = number ? { ...number, row: raw.row, words: join([number.words, raw.words]) } : raw;
    number = isBareMarker(joined.words.text) && number === undefined ? joined : undefined;
    if (number === undefined) whole.push(joined);
  }
  if (number) whole.push(number);
  return whole;
}
