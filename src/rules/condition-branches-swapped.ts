import type { Process, Step } from '../model/records.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A question to which «yes» is the bad answer: «имеются ли нарушения», «основания для отказа». */
const ASKS_FOR_TROUBLE =
  /нарушени|отказ|несоответств|неполн|отсутстви(?!\p{L}* в списке)|(?<!\p{L})не(?!\p{L})/iu;

function findTarget({ steps }: Process, to: string | undefined, index: number): Step | undefined {
  return to === undefined ? steps[index + 1] : steps.find(({ id }) => id === to);
}

/** Who passes the check is refused, and who fails it is served. */
export const conditionBranchesSwapped = defineRule('condition/branches-swapped', {
  severity: 'warning',
  summary: {
    ru: 'Похоже, исходы условия перепутаны: выполненное ведёт к отказу',
    en: 'The outcomes of a condition seem to be swapped: when it is met, the service is refused',
  },
  step({ process, step, index, quote }) {
    if (step.kind !== 'condition' || ASKS_FOR_TROUBLE.test(step.action)) return undefined;
    const [yes, no] = [findTarget(process, step.yes, index), findTarget(process, step.no, index)];
    if (yes?.outcome !== 'refusal' || no === undefined || no.outcome === 'refusal') return undefined;
    return {
      path: ['yes'],
      ru: {
        message: `Выполненное условие (${quote.at}) ведёт к отказу («${yes.id}»), а невыполненное – дальше («${no.id}»).`,
        expected: `yes: ${no.id}, no: ${yes.id}`,
        got: `yes: ${yes.id}, no: ${no.id}`,
        fix: 'Сверьте исходы с текстом и поменяйте yes и no местами. Если так написано в акте, признайте замечание.',
      },
      en: {
        message: `The condition (${quote.at}) leads to a refusal («${yes.id}») when it is met, and on («${no.id}») when it is not.`,
        expected: `yes: ${no.id}, no: ${yes.id}`,
        got: `yes: ${yes.id}, no: ${no.id}`,
        fix: 'Compare the outcomes with the text and swap yes and no. If the act says so, acknowledge the finding.',
      },
      quotes: [quote, quoteStep(process, yes), quoteStep(process, no)],
    };
  },
});
