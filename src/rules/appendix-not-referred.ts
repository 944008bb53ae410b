import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Appendix } from '../model/records.ts';
import { numberOfLabel, referencesOf } from './appendix-references.ts';
import type { Rule } from './rule.ts';

const ID = 'appendix/not-referred';

function findingOf({ label, title, header }: Appendix, index: number, others: Evidence[]): RuleFinding {
  return {
    rule: ID,
    severity: 'info',
    path: ['appendices', index],
    text: {
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
    },
    quotes: [{ text: title ?? header ?? label, at: label }, ...others],
  };
}

function findingsOf(regulation: ActiveRegulation): RuleFinding[] {
  const forgotten = regulation.appendices.flatMap((appendix, index) =>
    appendix.referredAt === undefined && appendix.label !== 'unknown' ? [{ appendix, index }] : [],
  );
  if (forgotten.length === 0) return [];
  const references = referencesOf(regulation);
  const numbers = new Set(references.map(({ number }) => number));
  // A reference without a number may mean any of them.
  if (numbers.has(undefined)) return [];
  const quotes = references.map(({ text: { text, at } }) => ({ text, at }));
  return forgotten
    .filter(({ appendix }) => !numbers.has(numberOfLabel(appendix.label) ?? 1))
    .map(({ appendix, index }) => findingOf(appendix, index, quotes));
}

/** An appendix that no item of the regulation refers to. */
export const appendixNotReferred: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Приложение есть, а ссылки на него в регламенте нет',
    en: 'There is an appendix that the regulation does not refer to',
  },
  recommended: true,
  check: { regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)) },
};
