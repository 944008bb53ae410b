/** Searches in words that a single first match does not answer. */
import { match, slice, type Words } from '../words.ts';

/** Letters of both languages on either side would make the find a part of a longer word; `\b` knows only Latin. */
export const WORD_START = '(?<![\\p{L}\\d])';
export const WORD_END = '(?![\\p{L}\\d])';

export interface Find {
  /** The whole match. */
  readonly words: Words;
  readonly named: Readonly<Record<string, Words | undefined>>;
  /** Offsets in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

/** All matches one after another. The pattern needs the flags `d` and `g`, and must not match nothing. */
export function finds(words: Words, pattern: RegExp): Find[] {
  return Array.from(words.text.matchAll(pattern), (found) => {
    const [range] = found.indices ?? [];
    const [start, end] = range ?? [found.index, found.index + found[0].length];
    const named = Object.entries(found.indices?.groups ?? {}).map(
      ([name, at]) => [name, at && slice(words, at[0], at[1])] as const,
    );
    return { words: slice(words, start, end), named: Object.fromEntries(named), start, end };
  });
}

/** The words after a label at their beginning; the words themselves when they do not begin with it. */
export function afterLabel(words: Words, label: RegExp): Words {
  const found = match(words, label);
  return found?.before.text === '' ? found.after : words;
}
