import type { LinkedRegulation } from '../model/entry.ts';
import { defineRule } from './define-rule.ts';

/** An act is repealed, and what came in its place is not recorded. */
export const actSuccessorUnknown = defineRule('act/successor-unknown', {
  severity: 'info',
  summary: {
    ru: 'Акт утратил силу, а что пришло ему на смену, не записано',
    en: 'An act is repealed, and what came in its place is not recorded',
  },
  event({ act, event: repeal, quote, regulations }) {
    const first = act.events.find(({ type }) => type === 'repealed');
    if (repeal !== first || act.successors !== undefined) return undefined;
    if (regulations.length > 0 && regulations.every(isSucceeded)) return undefined;
    const by = repeal.by && `${repeal.by.authority}, ${repeal.by.date} № ${repeal.by.number}`;
    return {
      ru: {
        message: `Акт утратил силу (${repeal.at}), а по какому акту услуга оказывается теперь, не записано.`,
        fix: `Посмотрите отменивший акт${by === undefined ? '' : ` (${by})`} и правила оказания услуги; запишите их в successors.`,
      },
      en: {
        message: `The act is repealed (${repeal.at}), and by which act the service is provided now is not recorded.`,
        fix: `Look at the repealing act${by === undefined ? '' : ` (${by})`} and at the rules of the service; put them into successors.`,
      },
      quotes: [quote],
    };
  },
});

/** Whether the service of a regulation has rules that came after it; an excluded one has nothing to succeed to. */
function isSucceeded({ data, service }: LinkedRegulation): boolean {
  if ('excluded' in data) return true;
  const last = service?.data.thread.findLast(({ kind }) => kind === 'rules');
  return last !== undefined && last.certainty !== 'assumed' && last.certainty !== 'near';
}
