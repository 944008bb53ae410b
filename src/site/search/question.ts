/**
 * What the search engine is asked for the words of a person. The engine finds words by how their stems begin, takes
 * signs out of them and tells no «ё» from «е»; the rest is done here.
 */

import { stemKazakhText } from '../../language/kazakh-stems.ts';
import type { RecordLanguage } from '../../model/records.ts';
import { KEY_SIGN, withKeys } from './act-keys.ts';

/** The engine takes words in straight quotes for a phrase; people copy titles with quotes of all kinds. */
const QUOTES = /["'`«»‹›“”„‟‘’‚‛]/g;

const SHORTEST = 3;

/**
 * The engine drops the marks over letters before it looks for endings, so that «й» becomes «и»: its stem of «опекой»
 * is longer than that of «опека» and misses it. Without such an ending the word is how all its forms begin.
 */
function withoutShortI(words: string): string {
  return words.replace(/\p{L}+/gu, (word) => {
    const rest = word.replace(/[оеыи]?й$/i, '');
    return rest.length < SHORTEST ? word : rest;
  });
}

/** Words that the engine understands; keys of numbers and dates are not touched. */
function prepareWords(text: string, language: RecordLanguage): string {
  return text
    .split(/[\s/]+/)
    .map((word) => {
      if (word.startsWith(KEY_SIGN)) return word;
      return withoutShortI(language === 'kk' ? stemKazakhText(word) : word);
    })
    .join(' ')
    .trim();
}

/**
 * @param language of the page: Kazakh words are asked for by their stems, which the engine does not know
 * @returns what to ask, one after another until something is found: a number or a date that no act of the catalogue
 *   has may still stand in the text of one; none when nothing is asked
 */
export function buildQuestions(typed: string, language: RecordLanguage): string[] {
  const plain = typed.normalize('NFC').replace(QUOTES, '').trim();
  const keyed = withKeys(plain);
  if (plain === '') return [];
  const question = prepareWords(keyed, language);
  return keyed === plain ? [question] : [question, `"${plain.replace(/[№#]\s*/g, '')}"`];
}
