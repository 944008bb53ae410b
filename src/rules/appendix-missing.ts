import type { ActiveRegulation } from '../model/records.ts';
import { findAppendixReferences, readLabelNumber } from './appendix-references.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/**
 * Whether it is sure that the regulation has no such appendix. An appendix without a label may be any; the
 * only one, «Приложение», may be called number 1; a reference without a number may mean each of several.
 */
function isMissing(number: number | undefined, { appendices }: ActiveRegulation): boolean {
  if (appendices.some(({ label }) => label === 'unknown')) return false;
  if (number === undefined) return appendices.length === 0;
  const numbers = appendices.map(({ label }) => readLabelNumber(label));
  return !numbers.includes(number) && !(number === 1 && numbers.includes(undefined));
}

/** The regulation refers to an appendix that it does not have. */
export const appendixMissing = defineRule('appendix/missing', {
  severity: 'warning',
  summary: {
    ru: 'Регламент ссылается на приложение, которого нет',
    en: 'The regulation refers to an appendix that it does not have',
  },
  regulation({ regulation }) {
    const missing = findAppendixReferences(regulation).filter(({ number }) => isMissing(number, regulation));
    const labels = regulation.appendices.map(({ label }) => label);
    return [...Map.groupBy(missing, ({ number }) => number)].flatMap(([number, [first]]) => {
      if (first === undefined) return [];
      const { text } = first;
      const name = number === undefined ? 'приложение' : `приложение ${number}`;
      return [
        {
          path: text.path,
          ru: {
            message: `Регламент ссылается на ${name} (${text.at}), а такого приложения у него нет.`,
            expected: name,
            got: labels.join(', ') || 'приложений нет',
            fix: 'Проверьте, все ли приложения записаны. Если акт ссылается на то, чего нет, признайте замечание.',
          },
          en: {
            message: `The regulation refers to «${name}» (${text.at}), and has no such appendix.`,
            expected: name,
            got: labels.join(', ') || 'no appendices',
            fix: 'See whether every appendix is recorded. If the act refers to what is not there, acknowledge the finding.',
          },
          quotes: [toQuote(text), ...labels.map((label) => ({ text: label, at: 'приложения' }))],
        },
      ];
    });
  },
});
