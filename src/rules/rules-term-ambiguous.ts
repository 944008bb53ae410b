import { type Amount, isAtLeast } from '../terms/amount.ts';
import type { RulesCheck } from '../terms/living/rules-check.ts';
import { SERVICE_CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { describeReadings, formatLimit } from './living-words.ts';

/** How much too long the steps are in the worst reading: an acknowledgement accepts that much. */
function findWorst(readings: RulesCheck['readings']): { excess?: Amount } {
  const over = readings.flatMap((reading) => (reading.verdict === 'exceeds' ? [reading.excess] : []));
  return over.length === 0
    ? {}
    : { excess: over.reduce((worst, one) => (isAtLeast(one, worst) ? one : worst)) };
}

/** By the rules in force a channel keeps its term in one reading and not in the other. */
export const rulesTermAmbiguous = defineRule('rules/term-ambiguous', {
  severity: 'warning',
  summary: {
    ru: 'По действующим правилам срок соблюдён при одном прочтении и нарушен при другом',
    en: 'By the rules in force the term is kept in one reading and not in another',
  },
  rulesCheck({ check, ...frame }) {
    if (check.verdict !== 'ambiguous') return undefined;
    return {
      ru: {
        message: `Канал «${SERVICE_CHANNELS.ru[check.channel]}»: успеет ли услуга в срок, зависит от прочтения.`,
        expected: `не больше срока${formatLimit(check, 'ru')}`,
        got: describeReadings(check, frame, 'ru'),
        fix: 'Сверьте сроки с правилами. Если правила оставляют выбор, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${SERVICE_CHANNELS.en[check.channel]}»: whether the service keeps its term depends on the reading.`,
        expected: `within the term${formatLimit(check, 'en')}`,
        got: describeReadings(check, frame, 'en'),
        fix: 'Compare the times with the rules. If the rules leave the choice open, acknowledge the finding.',
      },
      ...findWorst(check.readings),
    };
  },
});
