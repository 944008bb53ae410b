import type { RuleFinding } from '../model/finding.ts';
import type { Process, Step } from '../model/records.ts';
import { placeOfStep } from '../terms/place.ts';
import { processesOf } from './processes.ts';
import type { Rule } from './rule.ts';

const ID = 'condition/outcome-missing';

/** Where the answer «yes» leads: the one outcome that the act does tell. */
function otherOutcome({ steps }: Process, { yes }: Step, index: number): Step | undefined {
  return yes === undefined ? steps[index + 1] : steps.find(({ id }) => id === yes);
}

function findingsOf(processId: string, process: Process): RuleFinding[] {
  return process.steps.flatMap((step, index) => {
    if (step.kind !== 'condition' || step.no !== undefined) return [];
    const at = placeOfStep(process, step);
    const other = otherOutcome(process, step, index);
    return [
      {
        rule: ID,
        severity: 'warning',
        path: ['processes', processId, 'steps', index],
        text: {
          ru: {
            message: `Не сказано, что делать, если условие не выполнено (${at}).`,
            expected: 'yes и no: куда ведёт выполненное условие и куда невыполненное',
            fix: 'Найдите в акте второй исход и укажите no. Если исход лишь подразумевается, добавьте пометку inferred.',
          },
          en: {
            message: `The act does not say what follows when the condition is not met (${at}).`,
            expected: 'yes and no: where the condition leads when it is met and when it is not',
            fix: 'Find the second outcome in the act and give it as no. If it is only implied, mark it as inferred.',
          },
        },
        quotes: [
          { text: step.action, at },
          ...(other === undefined ? [] : [{ text: other.action, at: placeOfStep(process, other) }]),
        ],
      },
    ];
  });
}

/** A condition that leads somewhere when it is met and nowhere when it is not. */
export const conditionOutcomeMissing: Rule = {
  id: ID,
  severity: 'warning',
  summary: {
    ru: 'У условия назван только один исход',
    en: 'Only one outcome of a condition is told',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      processesOf(regulation).flatMap(([id, process]) => findingsOf(id, process)),
  },
};
