import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation } from '../model/records.ts';
import { type AppendixReference, numberOfLabel, referencesOf } from './appendix-references.ts';
import type { Rule } from './rule.ts';

const ID = 'appendix/missing';

/**
 * Whether it is sure that the regulation has no such appendix. An appendix without a label may be any; the
 * only one, «Приложение», may be called number 1; a reference without a number may mean each of several.
 */
function isMissing(number: number | undefined, { appendices }: ActiveRegulation): boolean {
  if (appendices.some(({ label }) => label === 'unknown')) return false;
  if (number === undefined) return appendices.length === 0;
  const numbers = appendices.map(({ label }) => numberOfLabel(label));
  return !numbers.includes(number) && !(number === 1 && numbers.includes(undefined));
}

function findingOf({ number, text }: AppendixReference, { appendices }: ActiveRegulation): RuleFinding {
  const name = number === undefined ? 'приложение' : `приложение ${number}`;
  const labels = appendices.map(({ label }) => label);
  return {
    rule: ID,
    severity: 'warning',
    path: text.path,
    text: {
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
    },
    quotes: [{ text: text.text, at: text.at }, ...labels.map((label) => ({ text: label, at: 'приложения' }))],
  };
}

function findingsOf(regulation: ActiveRegulation): RuleFinding[] {
  const missing = referencesOf(regulation).filter(({ number }) => isMissing(number, regulation));
  const byNumber = Map.groupBy(missing, ({ number }) => number);
  return [...byNumber.values()].flatMap(([first]) =>
    first === undefined ? [] : [findingOf(first, regulation)],
  );
}

/** The regulation refers to an appendix that it does not have. */
export const appendixMissing: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Регламент ссылается на приложение, которого нет',
    en: 'The regulation refers to an appendix that it does not have',
  },
  recommended: true,
  check: { regulation: ({ regulation }) => ('excluded' in regulation ? [] : findingsOf(regulation)) },
};
