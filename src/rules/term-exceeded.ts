import type { Language, RuleFinding } from '../model/finding.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import { outcomeOfCheck, quotesOfCheck, termsOfCheck } from './channel-proof.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'term/exceeded';

function findingOf(check: ChannelCheck & { verdict: 'exceeds' }): RuleFinding {
  const { channel, excess } = check;
  const [ru, en] = [CHANNEL_NAMES.ru[channel], CHANNEL_NAMES.en[channel]];
  const terms = termsOfCheck(check);
  // A run over the calendar finds the worst start; from other days the same steps may end in time.
  const byRun = check.readings.some(({ run }) => run !== undefined);
  const when = byRun
    ? { ru: 'в самый неудобный момент обращения ', en: 'from the worst start ' }
    : { ru: '', en: '' };
  const got = (language: Language) => {
    const text = outcomeOfCheck(check, language);
    return text === undefined ? {} : { got: text };
  };
  return {
    rule: ID,
    severity: 'error',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${ru}»: ${when.ru}даже самый короткий путь не укладывается в срок, больше на ${formatAmount(excess, 'ru')}.`,
        expected: `не больше срока: ${terms}`,
        ...got('ru'),
        fix: 'Сверьте длительности и срок с текстом. Если так написано в акте, признайте замечание в acknowledged.',
      },
      en: {
        message: `Channel «${en}»: ${when.en}even the shortest way is over the term, by ${formatAmount(excess, 'en')}.`,
        expected: `within the term: ${terms}`,
        ...got('en'),
        fix: 'Compare the durations and the term with the text. If the act says so, acknowledge the finding.',
      },
    },
    quotes: quotesOfCheck(check),
  };
}

/** The steps of a channel take longer than the term of the service allows, under every reading. */
export const termExceeded: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'Шаги канала длятся дольше, чем позволяет срок услуги',
    en: 'The steps of a channel take longer than the term of the service allows',
  },
  recommended: true,
  check: {
    regulation: (context) =>
      checksOf(context).flatMap((check) => (check.verdict === 'exceeds' ? [findingOf(check)] : [])),
  },
};
