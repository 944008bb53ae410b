import { MINUTES_IN_WORKING_DAY, toAmount, workTime } from '../terms/amount.ts';
import { readDuration } from '../terms/duration.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { defineRule } from './define-rule.ts';

/** «Рабочих часов», «жұмыс сағаты»: the act says itself which hours it means. */
const WORKING = /рабоч\p{L}*\s+час|жұмыс\s+сағат/iu;

/** «24 часа» is three working days as hours are counted here, and a day and a night as many read it. */
export const durationHoursOverDay = defineRule('duration/hours-over-day', {
  severity: 'warning',
  summary: {
    ru: 'Часов больше, чем в рабочем дне: рабочие они или подряд, не сказано',
    en: 'More hours than a working day has: it is not said whether they are working hours',
  },
  duration({ phrase, at }) {
    const reading = readDuration(phrase);
    if (reading.kind !== 'amount' || WORKING.test(phrase)) return undefined;
    const long = reading.parts
      .filter(({ unit }) => unit === 'hour')
      .map(({ max }) => toAmount(max, 'hour'))
      .find((amount) => workTime(amount) > MINUTES_IN_WORKING_DAY);
    if (long === undefined) return undefined;
    return {
      ru: {
        message: `Длительность «${phrase}» посчитана рабочими часами: ${formatAmount(long, 'ru')}. Если акт считает часы подряд, выйдет меньше.`,
        got: phrase,
        fix: 'Сверьте с текстом. Если из него ясно, какие это часы, признайте замечание и назовите слова акта.',
      },
      en: {
        message: `The duration «${phrase}» is counted in working hours: ${formatAmount(long, 'en')}. If the act means hours on end, it is less.`,
        got: phrase,
        fix: 'Compare with the text. If it is clear which hours are meant, acknowledge the finding and name the words of the act.',
      },
      quotes: [{ text: phrase, at }],
    };
  },
});
