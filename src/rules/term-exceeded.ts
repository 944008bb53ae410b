import { formatAmount } from '../terms/format-amount.ts';
import { CHANNELS } from '../words/channels.ts';
import { outcomeOfCheck, quotesOfCheck, termsOfCheck } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';

/** The steps of a channel take longer than the term of the service allows, under every reading. */
export const termExceeded = defineRule('term/exceeded', {
  severity: 'error',
  summary: {
    ru: 'Шаги канала длятся дольше, чем позволяет срок услуги',
    en: 'The steps of a channel take longer than the term of the service allows',
  },
  check({ check }) {
    if (check.verdict !== 'exceeds') return undefined;
    const { channel, excess } = check;
    const [ru, en] = [CHANNELS.ru[channel], CHANNELS.en[channel]];
    const terms = termsOfCheck(check);
    // A run over the calendar finds the worst start; from other days the same steps may end in time.
    const byRun = check.readings.some(({ run }) => run !== undefined);
    const when = byRun
      ? { ru: 'в самый неудобный момент обращения ', en: 'from the worst start ' }
      : { ru: '', en: '' };
    return {
      ru: {
        message: `Канал «${ru}»: ${when.ru}даже самый короткий путь не укладывается в срок, больше на ${formatAmount(excess, 'ru')}.`,
        expected: `не больше срока: ${terms}`,
        ...outcomeOfCheck(check, 'ru'),
        fix: 'Сверьте длительности и срок с текстом. Если так написано в акте, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${en}»: ${when.en}even the shortest way is over the term, by ${formatAmount(excess, 'en')}.`,
        expected: `within the term: ${terms}`,
        ...outcomeOfCheck(check, 'en'),
        fix: 'Compare the durations and the term with the text. If the act says so, acknowledge the finding.',
      },
      quotes: quotesOfCheck(check),
    };
  },
});
