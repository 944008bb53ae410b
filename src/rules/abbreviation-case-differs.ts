import { stemText } from '../language/russian-stems.ts';
import { isAbbreviation, listDefinitions } from './abbreviations.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { isCapital, writtenForms } from './defined-words.ts';
import { toQuote } from './quote.ts';

/** «(далее – Стандарт)», and later «пункте 9 стандарта»: the same one, or any standard? */
export const abbreviationCaseDiffers = defineRule('abbreviation/case-differs', {
  severity: 'info',
  summary: {
    ru: 'Сокращение раскрыто с одной буквы, а употреблено с другой: «Стандарт» и «стандарт»',
    en: 'An abbreviation is defined in one case and used in another: «Стандарт» and «стандарт»',
  },
  regulation({ regulation }) {
    const definitions = listDefinitions(regulation).map(({ definition }) => definition);
    return definitions.flatMap((definition): Problem[] => {
      const { abbr, meaning, at } = definition;
      const [stem, ...more] = stemText(abbr);
      // Whole capitals («ЭЦП») and single words; a definition of several words is a phrase.
      if (stem === undefined || more.length > 0) return [];
      const isWrong = isAbbreviation(definition)
        ? (word: string) => !/^\p{Lu}{2}/u.test(word)
        : (word: string) => isCapital(word) !== isCapital(abbr);
      const use = writtenForms(regulation, stem).find(({ word }) => isWrong(word));
      if (use === undefined) return [];
      const { text, word } = use;
      return [
        {
          path: text.path,
          ru: {
            message: `Раскрыто «${abbr}» (${at}), а употреблено «${word}» (${text.at}): то же ли это, по букве не видно.`,
            expected: abbr,
            got: word,
            fix: 'Сверьте оба места с текстом. Слова акта не исправляйте.',
          },
          en: {
            message: `«${abbr}» is defined (${at}), and «${word}» is used (${text.at}): whether it is the same cannot be seen by the letter.`,
            expected: abbr,
            got: word,
            fix: 'Compare both places with the text. Do not correct the words of the act.',
          },
          quotes: [{ text: meaning, at }, toQuote(text)],
        },
      ];
    });
  },
});
