import { readHours } from '../terms/calendar/read-hours.ts';
import { CHANNELS } from '../words/channels.ts';
import { defineRule } from './define-rule.ts';
import { toQuote } from './quote.ts';

/** An hour of the day; what names none is no statement of hours. */
const TIME = /\d{1,2}[.:-]\d{2}/;

/** Hours that cannot be read are no hours to count by: the usual ones are taken, and nobody would notice. */
export const standardHoursUnread = defineRule('standard/hours-unread', {
  severity: 'warning',
  summary: {
    ru: 'Часы работы в стандарте не читаются, и сроки считаются по обычным',
    en: 'The hours of the standard cannot be read, and terms are counted by the usual ones',
  },
  standard({ standard: { schedule } }) {
    return schedule.flatMap((item, index) => {
      if (!TIME.test(item.text) || readHours(item.text) !== undefined) return [];
      return [
        {
          path: ['schedule', index, 'text'],
          ru: {
            message: `Часы не читаются: ${CHANNELS.ru[item.channel]} считается по обычным.`,
            fix: 'Сверьте с текстом стандарта: начало раньше конца, обед внутри дня, не позже 24.00. Если так в тексте, признайте замечание.',
          },
          en: {
            message: `The hours cannot be read: ${CHANNELS.en[item.channel]} is counted by the usual ones.`,
            fix: 'Compare with the text of the standard: the beginning before the end, the break inside the day, nothing after 24.00. If it says so, acknowledge the finding.',
          },
          quotes: [toQuote(item)],
        },
      ];
    });
  },
});
