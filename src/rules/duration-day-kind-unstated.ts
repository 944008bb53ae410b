import { readDuration } from '../terms/duration.ts';
import { defineRule } from './define-rule.ts';

/** Days of which the act does not say whether they are working or calendar days. */
export const durationDayKindUnstated = defineRule('duration/day-kind-unstated', {
  severity: 'info',
  summary: {
    ru: 'Вид дней в длительности не назван: рабочие они или календарные',
    en: 'A duration does not say whether its days are working or calendar days',
  },
  duration({ phrase, at }) {
    const reading = readDuration(phrase);
    if (reading.kind !== 'amount' || !reading.parts.some(({ unit }) => unit === 'day')) return undefined;
    return {
      ru: {
        message: `Длительность «${phrase}»: не сказано, рабочие это дни или календарные.`,
        expected: 'рабочие дни или календарные дни',
        got: phrase,
        fix: 'Сверьте с текстом. Если вид дней в акте назван, запишите его; если нет, не добавляйте ничего от себя.',
      },
      en: {
        message: `The duration «${phrase}» does not say whether its days are working or calendar days.`,
        expected: 'working days or calendar days',
        got: phrase,
        fix: 'Compare with the text. If the act names the kind of day, record it; if not, add nothing.',
      },
      quotes: [{ text: phrase, at }],
    };
  },
});
