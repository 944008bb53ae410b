/** Where two wordings of one thing part, word by word. */

import { plainWords, sameWords } from '../language/same-words.ts';
import { align } from './align.ts';

export interface MarkedSpan {
  text: string;
  /** The other wording does not have these words here. */
  differs: boolean;
}

/** When less than this part of the longer wording is shared, marks would cover everything and show nothing. */
const LEAST_SHARED = 0.4;

function groupIntoSpans(words: readonly string[], shared: ReadonlySet<number>): MarkedSpan[] {
  const spans: MarkedSpan[] = [];
  for (const [index, word] of words.entries()) {
    const differs = !shared.has(index);
    const last = spans.at(-1);
    if (last?.differs === differs) last.text += ` ${word}`;
    else spans.push({ text: word, differs });
  }
  return spans;
}

function unmarked(a: string, b: string): { a: MarkedSpan[]; b: MarkedSpan[] } {
  return { a: [{ text: a, differs: false }], b: [{ text: b, differs: false }] };
}

/** Both wordings in spans, which a space parts; without marks where they have little in common. */
export function markedWords(a: string, b: string): { a: MarkedSpan[]; b: MarkedSpan[] } {
  // Most wordings that are compared are the same.
  if (sameWords(a, b)) return unmarked(a, b);
  const splitWords = (text: string) => text.split(/\s+/).filter((word) => word !== '');
  const [wordsA, wordsB] = [splitWords(a), splitWords(b)];
  const [plainA, plainB] = [wordsA.map(plainWords), wordsB.map(plainWords)];
  const pairs = align(wordsA.length, wordsB.length, (i, j) => (plainA[i] === plainB[j] ? 1 : 0));
  if (pairs.length < LEAST_SHARED * Math.max(wordsA.length, wordsB.length)) {
    return unmarked(a, b);
  }
  return {
    a: groupIntoSpans(wordsA, new Set(pairs.map(([i]) => i))),
    b: groupIntoSpans(wordsB, new Set(pairs.map(([, j]) => j))),
  };
}
