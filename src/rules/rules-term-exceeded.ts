import { formatAmount } from '../terms/format-amount.ts';
import { SERVICE_CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { describeReadings, formatLimit } from './living-words.ts';

/** By the rules in force the steps of a channel take longer than the term, whichever way they are read. */
export const rulesTermExceeded = defineRule('rules/term-exceeded', {
  severity: 'error',
  summary: {
    ru: 'По действующим правилам шаги канала длятся дольше срока услуги',
    en: 'By the rules in force the steps of a channel take longer than the term of the service',
  },
  rulesCheck({ check, ...frame }) {
    if (check.verdict !== 'exceeds') return undefined;
    const most = check.readings.find(({ verdict }) => verdict === 'exceeds');
    if (most?.verdict !== 'exceeds') return undefined;
    return {
      ru: {
        message: `Канал «${SERVICE_CHANNELS.ru[check.channel]}»: шаги длятся дольше срока на ${formatAmount(most.excess, 'ru')}.`,
        expected: `не больше срока${formatLimit(check, 'ru')}`,
        got: describeReadings(check, frame, 'ru'),
        fix: 'Сверьте сроки с правилами. Если так написано в правилах, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${SERVICE_CHANNELS.en[check.channel]}»: the steps are over the term by ${formatAmount(most.excess, 'en')}.`,
        expected: `within the term${formatLimit(check, 'en')}`,
        got: describeReadings(check, frame, 'en'),
        fix: 'Compare the times with the rules. If the rules say so, acknowledge the finding.',
      },
      excess: most.excess,
    };
  },
});
