/** Words that a regulation defines for itself, «(далее – Стандарт)», «(далее – портал)», and how it then writes them. */
import { stemText } from '../language/russian-stems.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { type ActText, listActTexts } from './act-texts.ts';

export interface WordUse {
  word: string;
  text: ActText;
}

/** A definition is no use of what it defines. */
const DEFINITION = /\(\s*далее\s*[-–—][^)]*\)/giu;
/** Names in quotation marks are words of others. */
const NAME = /[«"“][^«»"”]*[»"”]/gu;

/** Blanks of the same length, so that places stay. */
function blanked(text: string, pattern: RegExp): string {
  return text.replace(pattern, (found) => ' '.repeat(found.length));
}

/** What is left of a text when definitions and names are taken out. */
function ownWords(text: string): string {
  return blanked(blanked(text, DEFINITION), NAME);
}

/** Whether a text uses the words, in any form, where it does not define them. */
export function usesWords(text: string, words: string): boolean {
  const [all, wanted] = [stemText(blanked(text, DEFINITION)), stemText(words)];
  return all.some((_, place) => wanted.every((stem, index) => all[place + index] === stem));
}

/**
 * Every use of a word in the middle of a sentence, as it is written there. «Стандарт государственной услуги «…»» and
 * «веб-портал» are not the word that was defined, but the thing by its full name.
 */
export function writtenForms(regulation: ActiveRegulation, stem: string): WordUse[] {
  return listActTexts(regulation).flatMap((text) =>
    [...ownWords(text.text).matchAll(/(?<![\p{L}-])\p{L}+(?!\p{L})/gu)].flatMap(({ 0: word, index }) => {
      const [before, after] = [text.text.slice(0, index), text.text.slice(index + word.length)];
      const isFullName = /^\s+(?:государственн|обслуживани|электронного)/iu.test(after);
      const isFirst = /(?:^|[.!?:;]\s*)$/u.test(before);
      return stemText(word)[0] !== stem || isFullName || isFirst ? [] : [{ word, text }];
    }),
  );
}

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
