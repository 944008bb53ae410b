import { stemsOf } from '../language/russian-stems.ts';
import type { RuleFinding } from '../model/finding.ts';
import type { ActiveRegulation, Step, Unit } from '../model/records.ts';
import { listedUnits } from './provider-staff.ts';
import type { Rule } from './rule.ts';

const ID = 'unit/without-step';

function wordsOf({ action, result = '' }: Step): string {
  return `${action} ${typeof result === 'string' ? result : result.text}`;
}

/** «Направление в канцелярию услугодателя»: the unit takes part, though nobody says what it does. */
function isNamedIn(steps: readonly Step[], { text }: Unit): boolean {
  const stems = stemsOf(text);
  return steps.some((step) => {
    const words = new Set(stemsOf(wordsOf(step)));
    return stems.every((stem) => words.has(stem));
  });
}

function findingOf(key: string, { text, at }: Unit, { processes }: ActiveRegulation): RuleFinding {
  const flows = Object.values(processes);
  const list = flows.map((process) => process.at).join(', ');
  return {
    rule: ID,
    severity: 'warning',
    path: ['units', key],
    text: {
      ru: {
        message: `«${text}» стоит в перечне участников (${at}), но ни одного действия не выполняет (${list}).`,
        fix: 'Сверьте исполнителей действий с текстом. Если акт в самом деле не даёт участнику дела, признайте замечание.',
      },
      en: {
        message: `«${text}» is in the list of those who take part (${at}) and does no step (${list}).`,
        fix: 'Compare the actors of the steps with the text. If the act gives the unit nothing to do, acknowledge the finding.',
      },
    },
    quotes: [
      { text, at },
      ...flows.flatMap((process) => (process.title ? [{ text: process.title, at: process.at }] : [])),
    ],
  };
}

/** A unit is listed among those that take part, and no step is its own or names it. */
export const unitWithoutStep: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'Подразделение стоит в перечне, но ни одного действия не выполняет',
    en: 'A unit is in the list and does no step',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => {
      if ('excluded' in regulation) return [];
      const steps = Object.values(regulation.processes).flatMap((process) => process.steps);
      const acting = new Set(steps.map(({ unit }) => unit));
      return listedUnits(regulation)
        .filter(([key, unit]) => !acting.has(key) && !isNamedIn(steps, unit))
        .map(([key, unit]) => findingOf(key, unit, regulation));
    },
  },
};
