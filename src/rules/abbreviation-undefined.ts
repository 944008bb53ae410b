import { definitionsOf, isExplained, partsOf, usesOf } from './abbreviations.ts';
import { defineRule } from './define-rule.ts';
import { quoteOf } from './quote.ts';

/** An abbreviation is used and the regulation does not say what it means. */
export const abbreviationUndefined = defineRule('abbreviation/undefined', {
  severity: 'info',
  summary: {
    ru: 'Сокращение употреблено, но не раскрыто',
    en: 'An abbreviation is used and not defined',
  },
  regulation({ regulation }) {
    // A part of a defined abbreviation is known, too: after «АРМ РШЭП» both «АРМ» and «РШЭП» are.
    const known = new Set(definitionsOf(regulation).flatMap(({ definition }) => partsOf(definition.abbr)));
    const unknown = usesOf(regulation).filter(({ abbr }) => partsOf(abbr).some((part) => !known.has(part)));
    return [...Map.groupBy(unknown, ({ abbr }) => abbr).values()].flatMap((uses) => {
      const [first] = uses;
      if (first === undefined || uses.some(isExplained)) return [];
      const { abbr, text } = first;
      const { path, at } = text;
      return [
        {
          path,
          ru: {
            message: `Сокращение «${abbr}» (${at}) ни регламент, ни его приложения не раскрывают.`,
            expected: `слова «(далее – ${abbr})» или пояснение в приложении`,
            fix: 'Проверьте, нет ли расшифровки в тексте, и внесите её в abbreviations. Если её нет, признайте замечание.',
          },
          en: {
            message: `Neither the regulation nor its appendices define the abbreviation «${abbr}» (${at}).`,
            expected: `the words «(далее – ${abbr})» or a legend in an appendix`,
            fix: 'Look for its meaning in the text and add it to abbreviations. If there is none, acknowledge the finding.',
          },
          quotes: [quoteOf(text)],
        },
      ];
    });
  },
});
