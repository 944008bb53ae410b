/** One word of a question or of the index, in the forms by which it is known again. */
import { kazakhStem } from '../../language/kazakh-stems.ts';
import { plainLetters } from '../../language/plain-letters.ts';
import { stemsOf } from '../../language/russian-stems.ts';
import { isOneErrorApart, isSwapped } from '../../language/typing-error.ts';

export interface WordForm {
  /** As it is written. */
  text: string;
  plain: string;
  /** Without endings, by the rules of either language: the word itself does not tell which is its own. */
  stems: readonly string[];
}

export function wordForm(text: string): WordForm {
  const stems = [...stemsOf(text), kazakhStem(text)].map(plainLetters);
  return { text, plain: plainLetters(text), stems: [...new Set(stems)] };
}

/** Words of a text in its order; signs between them are no part of them. */
export const wordsIn = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** How sure it is that two words are one: 1 for the same letters, 0 for different words. */
export function likeness(a: WordForm, b: WordForm): number {
  if (a.plain === b.plain) return 1;
  if (a.stems.some((stem) => b.stems.includes(stem))) return 0.9;
  const least = Math.max(4, Math.max(a.plain.length, b.plain.length) - 3);
  return commonBeginning(a.plain, b.plain) >= least ? 0.8 : 0;
}

/** Slips are looked for in words of this length and longer: of shorter ones half the dictionary is one letter apart. */
const SHORTEST_WITH_SLIP = 5;
const SHORTEST_STEM = 4;

/** Whether somebody may have meant `known` and typed `typed`. */
export function isSlipOf(typed: WordForm, known: WordForm): boolean {
  if (typed.plain.length < SHORTEST_WITH_SLIP) return false;
  if (isOneErrorApart(typed.plain, known.plain)) return known.plain.length >= SHORTEST_STEM;
  return typed.stems.some((a) =>
    known.stems.some((b) => {
      if (Math.min(a.length, b.length) < SHORTEST_STEM) return false;
      return a.length > SHORTEST_STEM && b.length > SHORTEST_STEM ? isOneErrorApart(a, b) : isSwapped(a, b);
    }),
  );
}
