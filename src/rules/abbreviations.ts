/** Abbreviations in the texts of a regulation: «ЦОН», «АРМ РШЭП», «ГБД ФЛ». */

import { type Acronym, findAcronyms, isExplainedInPlace, splitAcronym } from '../language/acronyms.ts';
import { memoize } from '../model/memoize.ts';
import type { Abbreviation, ActiveRegulation } from '../model/records.ts';
import { type ActText, listActTexts } from './act-texts.ts';

export interface AbbreviationUse extends Acronym {
  text: ActText;
}

/** Whether it is an abbreviation proper. «Услугодатель», «портал», «Стандарт» are words for the case at hand. */
export function isAbbreviation({ abbr }: Pick<Abbreviation, 'abbr'>): boolean {
  return splitAcronym(abbr).length > 0;
}

/** Every use outside the appendices, in the order of the texts. */
export const findUses = memoize((regulation: ActiveRegulation): readonly AbbreviationUse[] =>
  listActTexts(regulation).flatMap((text) => findAcronyms(text.text).map((found) => ({ ...found, text }))),
);

/** The definitions of a regulation and of its appendices, with the paths of their fields. */
export function listDefinitions({ abbreviations = [], appendices }: ActiveRegulation) {
  return [
    ...abbreviations.map((definition, index) => ({ definition, path: ['abbreviations', index] })),
    ...appendices.flatMap((appendix, number) =>
      (appendix.abbreviations ?? []).map((definition, index) => ({
        definition,
        path: ['appendices', number, 'abbreviations', index],
      })),
    ),
  ];
}

/** Whether the text explains it where it stands. The record may have left that out of its abbreviations. */
export function isExplained({ text, ...use }: AbbreviationUse): boolean {
  return isExplainedInPlace(text.text, use);
}
