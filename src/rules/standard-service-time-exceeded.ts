import type { KnownStandard, Term } from '../model/records.ts';
import { type Amount, familyOf, MINUTES_IN_WORKING_DAY, workTime } from '../terms/amount.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { timeOfPhrase } from '../terms/step-time.ts';
import { defineRule } from './define-rule.ts';
import { quoteOfStandard, quoteOfTimedStep } from './quote.ts';

/** The least that a phrase says, when it is minutes and hours of one visit; nothing otherwise. */
function visitTime(phrase: string, bound: 'min' | 'max'): Amount | undefined {
  const time = timeOfPhrase(phrase);
  if (time.kind !== 'counted') return undefined;
  const family = familyOf(time[bound]);
  const isVisit = (family === 'work' || family === 'none') && workTime(time[bound]) < MINUTES_IN_WORKING_DAY;
  return isVisit ? time[bound] : undefined;
}

/** The longest time of service at the ЦОН that the standard allows in any case. */
function longest({ terms }: KnownStandard): { term: Term; time: Amount } | undefined {
  const found = terms.flatMap((term) => {
    const time = visitTime(term.duration, 'max');
    return term.kind === 'service' && term.channels.includes('con') && time !== undefined
      ? [{ term, time }]
      : [];
  });
  return found.sort((a, b) => workTime(b.time) - workTime(a.time))[0];
}

/** A single step at the ЦОН is longer than the longest service that the standard allows. */
export const standardServiceTimeExceeded = defineRule('standard/service-time-exceeded', {
  severity: 'warning',
  summary: {
    ru: 'Действие в ЦОН длится дольше, чем стандарт разрешает обслуживать',
    en: 'A step at the ЦОН takes longer than the time of service that the standard allows',
  },
  step({ standard, process, step }) {
    if (process.holder !== 'con' || step.duration === undefined || standard === undefined) return undefined;
    const allowed = longest(standard);
    const own = visitTime(step.duration, 'min');
    if (allowed === undefined || own === undefined || workTime(own) <= workTime(allowed.time))
      return undefined;
    const { term, time } = allowed;
    return {
      path: ['duration'],
      ru: {
        message: 'Действие в ЦОН длится дольше, чем стандарт разрешает обслуживать.',
        expected: `не больше ${formatAmount(time, 'ru')} (стандарт, ${term.at})`,
        got: step.duration,
        fix: 'Сверьте обе длительности с текстом. Если так в актах, признайте замечание.',
      },
      en: {
        message: 'A step at the ЦОН takes longer than the standard allows for service.',
        expected: `at most ${formatAmount(time, 'en')} (standard, ${term.at})`,
        got: step.duration,
        fix: 'Compare both durations with the texts. If the acts say so, acknowledge the finding.',
      },
      quotes: [quoteOfTimedStep(process, step), quoteOfStandard(term)],
    };
  },
});
