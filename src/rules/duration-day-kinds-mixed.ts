import { CHANNELS } from '../words/channels.ts';
import { locateTerm, quoteTerms } from './channel-proof.ts';
import { findOtherDays, listDayKinds } from './day-kinds.ts';
import { defineRule } from './define-rule.ts';

const NAMES = {
  ru: { working: 'рабочих днях', calendar: 'календарных днях или месяцах' },
  en: { working: 'working days', calendar: 'calendar days or months' },
} as const;

/** The term counts one kind of day and the steps another. */
export const durationDayKindsMixed = defineRule('duration/day-kinds-mixed', {
  severity: 'info',
  summary: {
    ru: 'Срок назван в днях одного вида, а действия – в днях другого',
    en: 'The term counts one kind of day and the steps another',
  },
  regulation({ regulation, checks }) {
    const told = new Set<string>();
    return checks.flatMap(({ channel, readings }) =>
      readings.flatMap(({ term }) => {
        const [kind, ...more] = listDayKinds(term.phrase);
        const others = kind === undefined || more.length > 0 ? [] : findOtherDays(regulation, channel, kind);
        const places = others.map(({ at }) => at).join(', ');
        // One term and the same steps are one fact, however many channels and readings share them.
        const fact = `${term.origin} ${term.index} ${places}`;
        if (kind === undefined || others.length === 0 || told.has(fact)) return [];
        told.add(fact);
        const other = kind === 'working' ? 'calendar' : 'working';
        return [
          {
            path: ['channels', channel],
            ru: {
              message: `Канал «${CHANNELS.ru[channel]}»: срок назван в ${NAMES.ru[kind]}, а действия – в ${NAMES.ru[other]} (${places}).`,
              expected: `длительности в ${NAMES.ru[kind]}, как срок «${term.phrase}» (${locateTerm(term, 'ru')})`,
              fix: 'Сверьте вид дней с текстом. Если он записан верно, исправлять нечего: срок проверяется по календарю.',
            },
            en: {
              message: `Channel «${CHANNELS.en[channel]}»: the term is in ${NAMES.en[kind]}, steps are in ${NAMES.en[other]} (${places}).`,
              expected: `durations in ${NAMES.en[kind]}, like the term «${term.phrase}» (${locateTerm(term, 'en')})`,
              fix: 'Compare the kinds of day with the text. If they are right, nothing is to be mended: the calendar decides.',
            },
            quotes: [...quoteTerms([term]), ...others],
          },
        ];
      }),
    );
  },
});
