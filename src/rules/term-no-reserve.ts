import type { Language, RuleFinding } from '../model/finding.ts';
import type { ChannelCheck } from '../terms/channel-check.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import { outcomeOfCheck, quotesOfCheck, termsOfCheck } from './channel-proof.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'term/no-reserve';

function findingOf(check: ChannelCheck): RuleFinding {
  const { channel, readings } = check;
  const terms = termsOfCheck(check);
  // Over the calendar the least reserve is that of one start; other starts may leave some.
  const isOfOneStart = readings.some(({ run }) => run !== undefined);
  const got = (language: Language) => {
    const text = outcomeOfCheck(check, language);
    return text === undefined ? {} : { got: text };
  };
  return {
    rule: ID,
    severity: 'info',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${CHANNEL_NAMES.ru[channel]}»: действия занимают весь срок${isOfOneStart ? ' при самом неудобном обращении' : ''}, запаса не остаётся.`,
        expected: `меньше срока: ${terms}`,
        ...got('ru'),
        fix: 'Сверьте длительности и срок с текстом. Если они верны, исправлять нечего: любая задержка нарушит срок.',
      },
      en: {
        message: `Channel «${CHANNEL_NAMES.en[channel]}»: the steps use up the whole term${isOfOneStart ? ' at the worst start' : ''}; nothing is left.`,
        expected: `less than the term: ${terms}`,
        ...got('en'),
        fix: 'Compare the durations and the term with the text. If they are right, nothing is to be mended: any delay breaks the term.',
      },
    },
    quotes: quotesOfCheck(check),
  };
}

/** The steps of a channel fit the term, but to the minute. */
export const termNoReserve: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Шаги канала занимают весь срок услуги, запаса не остаётся',
    en: 'The steps of a channel use up the whole term and leave no reserve',
  },
  recommended: true,
  check: {
    regulation: (context) =>
      checksOf(context)
        .filter(
          (check) =>
            check.verdict === 'fits' && Object.values(check.reserve).every((part: number) => part === 0),
        )
        .map(findingOf),
  },
};
