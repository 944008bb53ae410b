import { CHANNELS } from '../words/channels.ts';
import { describeOutcome, formatTerms, quoteCheck } from './channel-proof.ts';
import { defineRule } from './define-rule.ts';

/** The steps of a channel fit the term, but to the minute. */
export const termNoReserve = defineRule('term/no-reserve', {
  severity: 'info',
  summary: {
    ru: 'Шаги канала занимают весь срок услуги, запаса не остаётся',
    en: 'The steps of a channel use up the whole term and leave no reserve',
  },
  check({ check }) {
    if (check.verdict !== 'fits' || Object.values(check.reserve).some((part: number) => part !== 0))
      return undefined;
    const { channel, readings } = check;
    // Over the calendar the least reserve is that of one start; other starts may leave some.
    const isOfOneStart = readings.some(({ run }) => run !== undefined);
    return {
      ru: {
        message: `Канал «${CHANNELS.ru[channel]}»: действия занимают весь срок${isOfOneStart ? ' при самом неудобном обращении' : ''}, запаса не остаётся.`,
        expected: `меньше срока: ${formatTerms(check, 'ru')}`,
        ...describeOutcome(check, 'ru'),
        fix: 'Сверьте длительности и срок с текстом. Если они верны, исправлять нечего: любая задержка нарушит срок.',
      },
      en: {
        message: `Channel «${CHANNELS.en[channel]}»: the steps use up the whole term${isOfOneStart ? ' at the worst start' : ''}; nothing is left.`,
        expected: `less than the term: ${formatTerms(check, 'en')}`,
        ...describeOutcome(check, 'en'),
        fix: 'Compare the durations and the term with the text. If they are right, nothing is to be mended: any delay breaks the term.',
      },
      quotes: quoteCheck(check),
    };
  },
});
