import type { Process, Step } from '../model/records.ts';
import { isRefusalCase } from '../process/graph.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** Where the answer «yes» leads: the one outcome that the act does tell. */
function otherOutcome({ steps }: Process, { yes }: Step, index: number): Step | undefined {
  return yes === undefined ? steps[index + 1] : steps.find(({ id }) => id === yes);
}

/** A condition that leads somewhere when it is met and nowhere when it is not. */
export const conditionOutcomeMissing = defineRule('condition/outcome-missing', {
  severity: 'warning',
  summary: {
    ru: 'У условия назван только один исход',
    en: 'Only one outcome of a condition is told',
  },
  step({ process, step, index, quote }) {
    if (step.kind !== 'condition' || step.no !== undefined || isRefusalCase(step)) return undefined;
    const { at } = quote;
    const other = otherOutcome(process, step, index);
    return {
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
      quotes: [quote, ...(other === undefined ? [] : [quoteStep(process, other)])],
    };
  },
});
