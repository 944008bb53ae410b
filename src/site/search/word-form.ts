/** One word of a question or of the index, in the forms by which it is known again. */
import { areKazakhEndings } from '../../language/kazakh-endings.ts';
import { stemKazakhWord } from '../../language/kazakh-stems.ts';
import { plainLetters } from '../../language/letters.ts';
import { stemText } from '../../language/russian-stems.ts';
import { isOneErrorApart, isSwapped } from '../../language/typing-error.ts';

/** A shorter beginning is that of many words. */
const SHORTEST_STEM = 4;

export interface WordForm {
  /** As it is written. */
  text: string;
  plain: string;
  /** Without endings, by the rules of either language: the word itself does not tell which is its own. */
  stems: readonly string[];
}

/** A doubled letter is the commonest thing to be unsure of: «апелляция», «усыновленние». */
const plainWord = (word: string) => plainLetters(word).replace(/(\p{L})\1/gu, '$1');

export function wordForm(text: string): WordForm {
  const stems = [...stemText(text), stemKazakhWord(text)].map(plainWord);
  return { text, plain: plainWord(text), stems: [...new Set(stems)] };
}

/** Words of a text in its order; signs between them are no part of them. */
export const splitWords = (text: string): string[] => text.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? [];

function commonBeginning(a: string, b: string): number {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return length;
}

/** An ending begins with a vowel; where a consonant comes instead, another word begins: «развод», «развозка». */
const ENDING = /^[аеиоуыэюяьй]/;

function haveOneBeginning(a: string, b: string): boolean {
  const common = commonBeginning(a, b);
  if (common < Math.max(4, Math.max(a.length, b.length) - 3)) return false;
  const [restA, restB] = [a.slice(common), b.slice(common)];
  return restA === '' || restB === '' || (ENDING.test(restA) && ENDING.test(restB));
}

/** Whether `longer` is the other word with Kazakh endings, with or without Kazakh letters. */
export function isKazakhFormOf({ plain: longer }: WordForm, { plain: shorter }: WordForm): boolean {
  if (shorter.length < SHORTEST_STEM || !longer.startsWith(shorter)) return false;
  return areKazakhEndings(longer.slice(shorter.length));
}

/** How sure it is that two words are one: 1 for the same letters, 0 for different words. */
export function compareForms(a: WordForm, b: WordForm): number {
  if (a.plain === b.plain) return 1;
  if (a.stems.some((stem) => b.stems.includes(stem))) return 0.9;
  if (haveOneBeginning(a.plain, b.plain)) return 0.8;
  return isKazakhFormOf(a, b) || isKazakhFormOf(b, a) ? 0.8 : 0;
}

/** Slips are looked for in words of this length and longer: of shorter ones half the dictionary is one letter apart. */
const SHORTEST_WITH_SLIP = 5;

/** Whether somebody may have meant `known` and typed `typed`. */
export function misspells(typed: WordForm, known: WordForm): boolean {
  if (typed.plain.length < SHORTEST_WITH_SLIP) return false;
  if (isOneErrorApart(typed.plain, known.plain)) return known.plain.length >= SHORTEST_STEM;
  return typed.stems.some((a) =>
    known.stems.some((b) => {
      if (Math.min(a.length, b.length) < SHORTEST_STEM) return false;
      return a.length > SHORTEST_STEM && b.length > SHORTEST_STEM ? isOneErrorApart(a, b) : isSwapped(a, b);
    }),
  );
}
