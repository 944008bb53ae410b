import { findAppendixReferences, readLabelNumber } from './appendix-references.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** An appendix that no item of the regulation refers to. */
export const appendixNotReferred = defineRule('appendix/not-referred', {
  severity: 'info',
  summary: {
    ru: 'Приложение есть, а ссылки на него в регламенте нет',
    en: 'There is an appendix that the regulation does not refer to',
  },
  appendix({ regulation, appendix: { label, title, header, referredAt } }) {
    if (referredAt !== undefined || label === 'unknown') return undefined;
    const references = findAppendixReferences(regulation);
    const number = readLabelNumber(label) ?? 1;
    // A reference without a number may mean any of them.
    if (references.some((one) => one.number === undefined || one.number === number)) return undefined;
    return {
      ru: {
        message: `У регламента есть «${label}», но ни один пункт на него не ссылается.`,
        expected: 'место, где регламент ссылается на приложение (referredAt)',
        fix: 'Найдите ссылку в тексте. Если её нет, признайте замечание.',
      },
      en: {
        message: `The regulation has «${label}», and no item refers to it.`,
        expected: 'the place where the regulation refers to the appendix (referredAt)',
        fix: 'Look for the reference in the text. If there is none, acknowledge the finding.',
      },
      quotes: [{ text: title ?? header ?? label, at: label }, ...references.map(({ text }) => toQuote(text))],
    };
  },
});
