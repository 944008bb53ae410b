import { stemText } from '../language/russian-stems.ts';
import { listActTexts } from './act-texts.ts';
import { defineRule } from './define-rule.ts';
import { stemsOutsideDefinitions } from './defined-words.ts';
import { textsIn } from './standard-references.ts';

/** A short name is introduced and never used again: a leftover of another regulation. */
export const abbreviationUnused = defineRule('abbreviation/unused', {
  severity: 'info',
  summary: {
    ru: 'Сокращение раскрыто, но нигде не употреблено',
    en: 'An abbreviation is defined and not used anywhere',
  },
  regulation({ regulation }) {
    const { abbreviations = [], titles, appendices } = regulation;
    // What the legend of an appendix explains stands in its picture, which is not in the record.
    const inPictures = new Set(appendices.flatMap((one) => one.abbreviations ?? []).map(({ abbr }) => abbr));
    const rest = textsIn([titles, appendices, abbreviations.map(({ meaning }) => meaning)]);
    const texts = [
      ...listActTexts(regulation).map(stemsOutsideDefinitions),
      ...rest.map(({ text }) => ` ${stemText(text).join(' ')} `),
    ];
    return abbreviations.flatMap(({ abbr, meaning, at }, index) => {
      if (inPictures.has(abbr) || texts.some((stems) => stems.includes(` ${stemText(abbr).join(' ')} `)))
        return [];
      return [
        {
          path: ['abbreviations', index],
          ru: {
            message: `Сокращение «${abbr}» раскрыто (${at}) и нигде не употреблено.`,
            fix: 'Проверьте, все ли слова акта записаны. Если так в тексте, исправлять нечего.',
          },
          en: {
            message: `The abbreviation «${abbr}» is defined (${at}) and never used.`,
            fix: 'See whether all words of the act are recorded. If the text is so, nothing is to be mended.',
          },
          quotes: [{ text: meaning, at }],
        },
      ];
    });
  },
});
