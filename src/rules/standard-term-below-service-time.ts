import { workTime } from '../terms/amount.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { toQuote } from './quote.ts';
import { visitTime } from './visit-time.ts';

/** A whole service that takes less than its recipient may be served for: one of the two times is wrong. */
export const standardTermBelowServiceTime = defineRule('standard/term-below-service-time', {
  severity: 'warning',
  summary: {
    ru: 'Срок услуги в стандарте короче, чем время обслуживания в нём же',
    en: 'The term of a service in a standard is shorter than its own time of service',
  },
  standard({ standard: { terms } }) {
    return terms.flatMap((term, index): Problem[] => {
      const { kind = 'term', duration, channels } = term;
      const whole = kind === 'term' ? visitTime(duration, 'max') : undefined;
      if (whole === undefined) return [];
      return terms.flatMap((service): Problem[] => {
        const time = service.kind === 'service' ? visitTime(service.duration, 'max') : undefined;
        const isShared = service.channels.some((channel) => channels.includes(channel));
        if (time === undefined || !isShared || workTime(whole) >= workTime(time)) return [];
        return [
          {
            path: ['terms', index],
            ru: {
              message: `Срок услуги (${term.at}) короче, чем время обслуживания в том же канале (${service.at}).`,
              expected: `не меньше ${formatAmount(time, 'ru')}`,
              got: duration,
              fix: 'Сверьте оба времени с текстом. Если так в стандарте, признайте замечание.',
            },
            en: {
              message: `The term of the service (${term.at}) is shorter than the time of service in the same channel (${service.at}).`,
              expected: `at least ${formatAmount(time, 'en')}`,
              got: duration,
              fix: 'Compare both times with the text. If the standard says so, acknowledge the finding.',
            },
            quotes: [toQuote(term), toQuote(service)],
          },
        ];
      });
    });
  },
});
