/** Where a text comes closest to words that are not in it. */
import type { SourceText } from './source-text.ts';

export interface FoundWording {
  /** The words of the text, around the first difference. */
  found: string;
  /** The words that were looked for, around the same place. */
  wanted: string;
  line: number;
}

interface Indexed {
  words: readonly string[];
  offsets: readonly number[];
  places: ReadonlyMap<string, readonly number[]>;
}

/** Words around the first difference: enough to find the place by eye. */
const [BEFORE, AFTER] = [4, 8];

/** A word that stands everywhere says nothing of the place. */
const MOST_PLACES = 400;

const indexes = new WeakMap<SourceText, Indexed>();

function indexWords(source: SourceText): Indexed {
  const cached = indexes.get(source);
  if (cached !== undefined) return cached;
  const words: string[] = [];
  const offsets: number[] = [];
  const places = new Map<string, number[]>();
  for (const { 0: word, index } of source.text.matchAll(/\S+/gu)) {
    const bare = bareWord(word);
    const at = places.get(bare);
    if (at === undefined) places.set(bare, [words.length]);
    else at.push(words.length);
    words.push(word);
    offsets.push(index);
  }
  const indexed = { words, offsets, places };
  indexes.set(source, indexed);
  return indexed;
}

/** The word without its case and the signs around it. */
function bareWord(word: string): string {
  return word.toLowerCase().replaceAll(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
}

/**
 * The place where most of the words stand in their order; nothing when fewer than a third of them do.
 *
 * @param quote white space squeezed
 * @param around offset in the text: of places that are alike the one closest to it is taken
 */
export function nearestWording(quote: string, source: SourceText, around = 0): FoundWording | undefined {
  const { words, offsets, places } = indexWords(source);
  const wanted = quote.split(' ');
  const votes = new Map<number, number>();
  for (const [index, word] of wanted.entries()) {
    const at = places.get(bareWord(word)) ?? [];
    if (at.length > MOST_PLACES) continue;
    // A word more or less in the text shifts what follows it.
    for (const place of at) {
      for (const shift of [-1, 0, 1]) {
        const start = place - index + shift;
        votes.set(start, (votes.get(start) ?? 0) + (shift === 0 ? 1 : 0.5));
      }
    }
  }
  const distance = (start: number) => Math.abs((offsets[Math.max(0, start)] ?? 0) - around);
  let [best, most] = [-1, 0];
  for (const [start, count] of votes) {
    if (count > most || (count === most && distance(start) < distance(best))) [best, most] = [start, count];
  }
  if (most < Math.max(1, wanted.length / 3)) return undefined;
  const start = Math.max(0, best);
  const found = words.slice(start, start + wanted.length);
  const differs = wanted.findIndex((word, index) => word !== found[index]);
  const from = Math.max(0, differs - BEFORE);
  const piece = (list: readonly string[]) => {
    const part = list.slice(from, differs + AFTER).join(' ');
    return `${from > 0 ? '… ' : ''}${part}${differs + AFTER < list.length ? ' …' : ''}`;
  };
  return {
    found: piece(found),
    wanted: piece(wanted),
    line: source.lineAt(offsets[start + Math.max(0, differs)] ?? offsets[start] ?? 0),
  };
}
