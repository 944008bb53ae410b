import { isExplainedBy, splitAcronym } from '../language/acronyms.ts';
import { definitionsOf, isExplained, usesOf } from './abbreviations.ts';
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
    const explained = new Set(
      definitionsOf(regulation).flatMap(({ definition }) => splitAcronym(definition.abbr)),
    );
    const unknown = usesOf(regulation).filter(({ acronym }) => !isExplainedBy(explained, acronym));
    return [...Map.groupBy(unknown, ({ acronym }) => acronym).values()].flatMap((uses) => {
      const [first] = uses;
      if (first === undefined || uses.some(isExplained)) return [];
      const { acronym: abbr, text } = first;
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
