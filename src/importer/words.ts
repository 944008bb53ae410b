/** Words of a source: what they say, and where each of their letters stands in it. */
import { cutOffsets, type Offsets, Stretch, settleOffsets } from './offsets.ts';

export interface Words {
  readonly text: string;
  /** For every UTF-16 unit of `text` the offset in the source's text of the unit that it stands for. */
  readonly offsets: Offsets;
}

/** A stretch of the source's text: from `start` up to, not including, `end`. */
export interface Span {
  start: number;
  end: number;
}

export const NO_WORDS: Words = { text: '', offsets: [] };

/** The words from `start` up to `end` of the text, without white space at either end. */
export function slice(words: Words, start: number, end: number = words.text.length): Words {
  const cut = words.text.slice(start, end);
  const from = start + (cut.length - cut.trimStart().length);
  const to = from + cut.trim().length;
  if (from === to) return NO_WORDS;
  return { text: words.text.slice(from, to), offsets: cutOffsets(words.offsets, from, to) };
}

/** Parts one after another with one space between; empty parts are left out. */
export function join(parts: readonly Words[], between = ' '): Words {
  const full = parts.filter(({ text }) => text !== '');
  const [only] = full;
  if (only !== undefined && full.length === 1) return only;
  const offsets: number[] = [];
  full.forEach((part, index) => {
    const last = offsets.at(-1);
    // What stands between belongs to the place where the former part ends.
    if (index > 0 && last !== undefined) for (const _ of between) offsets.push(last);
    for (const offset of part.offsets) offsets.push(offset);
  });
  return { text: full.map(({ text }) => text).join(between), offsets: settleOffsets(offsets) };
}

export interface Match {
  /** The words of the whole match, then of each group; a group without a match is undefined. */
  readonly groups: readonly (Words | undefined)[];
  readonly named: Readonly<Record<string, Words | undefined>>;
  readonly before: Words;
  readonly after: Words;
}

/** The first match in the words, its groups with their places. The pattern needs the flag `d`. */
export function match(words: Words, pattern: RegExp): Match | undefined {
  const found = pattern.exec(words.text);
  if (found === null) return undefined;
  const { indices } = found;
  if (indices === undefined) throw new TypeError(`The pattern ${pattern} has no flag d.`);
  const at = (range: [number, number] | undefined) => range && slice(words, range[0], range[1]);
  const named = Object.entries(indices.groups ?? {}).map(([name, range]) => [name, at(range)] as const);
  const start = found.index;
  const end = start + found[0].length;
  return {
    groups: Array.from(indices, at),
    named: Object.fromEntries(named),
    before: slice(words, 0, start),
    after: slice(words, end),
  };
}

/** The stretches of the source that the words cover, joined where nothing but white space lies between. */
export function findSpans({ offsets }: Words, source: string): Span[] {
  if (offsets instanceof Stretch)
    return offsets.length === 0 ? [] : [{ start: offsets.start, end: offsets.start + offsets.length }];
  const spans: Span[] = [];
  for (const offset of offsets) {
    const last = spans.at(-1);
    if (last !== undefined && offset >= last.start && offset < last.end) continue;
    if (last !== undefined && offset >= last.end && /^\s*$/.test(source.slice(last.end, offset))) {
      last.end = offset + 1;
    } else {
      spans.push({ start: offset, end: offset + 1 });
    }
  }
  return spans;
}
