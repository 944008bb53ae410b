/** Words that a regulation defines for itself, «(далее – Стандарт)», «(далее – портал)», and how it then writes them. */
import { stemText } from '../language/russian-stems.ts';
import { memoize } from '../model/memoize.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { listDefinitions } from './abbreviations.ts';
import { type ActText, listActTexts, listStems } from './act-texts.ts';

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

/** The stems of a text where it uses them and does not define them, parted and surrounded by spaces. */
export function stemsOutsideDefinitions(text: ActText): string {
  const stems = text.text.includes('далее') ? stemText(blanked(text.text, DEFINITION)) : listStems(text);
  return ` ${stems.join(' ')} `;
}

/** Things that an act calls by one word with a capital once it has said which: «Стандарт», «Портал». */
export const NAMED_SHORT: readonly string[] = stemText('стандарт портал центр корпорация реестр');

/** The words that can have been defined, by their stems: those of the record's definitions and the usual ones. */
function listWanted(regulation: ActiveRegulation): ReadonlySet<string> {
  const defined = listDefinitions(regulation).flatMap(({ definition }) => {
    const stems = stemText(definition.abbr);
    return stems.length === 1 ? stems : [];
  });
  return new Set([...NAMED_SHORT, ...defined]);
}

const listForms = memoize((regulation: ActiveRegulation): ReadonlyMap<string, WordUse[]> => {
  const wanted = listWanted(regulation);
  // One pass for all of them: a stem is the beginning of its words.
  const words = new RegExp(`(?<![\\p{L}-])(?:${[...wanted].join('|')})\\p{L}*`, 'giu');
  const uses = listActTexts(regulation).flatMap((text) => {
    const found = [...text.text.matchAll(words)];
    const own = found.length === 0 ? '' : ownWords(text.text);
    return found.flatMap(({ 0: word, index }) => {
      const [stem] = stemText(word);
      if (stem === undefined || !wanted.has(stem) || !own.startsWith(word, index)) return [];
      const [before, after] = [text.text.slice(0, index), text.text.slice(index + word.length)];
      const isFullName = /^\s+(?:государственн|обслуживани|электронного)/iu.test(after);
      const isFirst = /(?:^|[.!?:;]\s*)$/u.test(before);
      return isFullName || isFirst ? [] : [{ stem, word, text }];
    });
  });
  return Map.groupBy(uses, ({ stem }) => stem);
});

/**
 * Every use of a word in the middle of a sentence, as it is written there. «Стандарт государственной услуги «…»» and
 * «веб-портал» are not the word that was defined, but the thing by its full name.
 */
export function writtenForms(regulation: ActiveRegulation, stem: string): readonly WordUse[] {
  return listForms(regulation).get(stem) ?? [];
}

export function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}
