import { isExplainedBy, splitAcronym } from '../language/acronyms.ts';
import { stemText } from '../language/russian-stems.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { findUses, isExplained, listDefinitions } from './abbreviations.ts';
import type { ActText } from './act-texts.ts';
import { defineRule } from './define-rule.ts';
import { isCapital, NAMED_SHORT, writtenForms } from './defined-words.ts';
import { toQuote } from './quote.ts';

/** Words with a capital in the middle of a sentence that no definition explains, each once. */
function undefinedWords(regulation: ActiveRegulation): { abbr: string; text: ActText }[] {
  const defined = new Set(listDefinitions(regulation).flatMap(({ definition }) => stemText(definition.abbr)));
  return NAMED_SHORT.filter((stem) => !defined.has(stem)).flatMap((stem) =>
    writtenForms(regulation, stem)
      .filter(({ word }) => isCapital(word) && !/^\p{Lu}{2}/u.test(word))
      .slice(0, 1)
      .map(({ word, text }) => ({ abbr: word, text })),
  );
}

/** An abbreviation is used and the regulation does not say what it means. */
export const abbreviationUndefined = defineRule('abbreviation/undefined', {
  severity: 'warning',
  summary: {
    ru: 'Сокращение употреблено, но не раскрыто',
    en: 'An abbreviation is used and not defined',
  },
  regulation({ regulation }) {
    const explained = new Set(
      listDefinitions(regulation).flatMap(({ definition }) => splitAcronym(definition.abbr)),
    );
    const unknown = findUses(regulation).filter(({ acronym }) => !isExplainedBy(explained, acronym));
    const groups = [...Map.groupBy(unknown, ({ acronym }) => acronym).values()];
    const acronyms = groups
      .filter((uses) => !uses.some(isExplained))
      .flatMap((uses) => uses.slice(0, 1).map(({ acronym, text }) => ({ abbr: acronym, text })));
    return [...acronyms, ...undefinedWords(regulation)].map(({ abbr, text }) => {
      const { path, at } = text;
      return {
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
        quotes: [toQuote(text)],
      };
    });
  },
});
