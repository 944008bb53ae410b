import type { Evidence, RuleFinding } from '../model/finding.ts';
import type { ChannelKind } from '../model/records.ts';
import type { DayBasis } from '../terms/amount.ts';
import type { AppliedTerm } from '../terms/applied-terms.ts';
import { CHANNEL_NAMES } from './channel-names.ts';
import { dayKindsOf, daysOfOtherKindOn } from './day-kinds.ts';
import { checksOf, type Rule } from './rule.ts';

const ID = 'duration/day-kinds-mixed';

const NAMES = {
  ru: { working: 'рабочих днях', calendar: 'календарных днях или месяцах' },
  en: { working: 'working days', calendar: 'calendar days or months' },
} as const;

function findingOf(channel: ChannelKind, term: AppliedTerm, kind: DayBasis, others: Evidence[]): RuleFinding {
  const other = kind === 'working' ? 'calendar' : 'working';
  const places = others.map(({ at }) => at).join(', ');
  return {
    rule: ID,
    severity: 'info',
    path: ['channels', channel],
    text: {
      ru: {
        message: `Канал «${CHANNEL_NAMES.ru[channel]}»: срок назван в ${NAMES.ru[kind]}, а действия – в ${NAMES.ru[other]} (${places}).`,
        expected: `длительности в ${NAMES.ru[kind]}, как срок «${term.phrase}» (${term.at})`,
        fix: 'Сверьте вид дней с текстом. Если он записан верно, исправлять нечего: срок проверяется по календарю.',
      },
      en: {
        message: `Channel «${CHANNEL_NAMES.en[channel]}»: the term is in ${NAMES.en[kind]}, steps are in ${NAMES.en[other]} (${places}).`,
        expected: `durations in ${NAMES.en[kind]}, like the term «${term.phrase}» (${term.at})`,
        fix: 'Compare the kinds of day with the text. If they are right, nothing is to be mended: the calendar decides.',
      },
    },
    quotes: [{ text: term.text, at: term.at }, ...others],
  };
}

/** The term counts one kind of day and the steps another. */
export const durationDayKindsMixed: Rule = {
  id: ID,
  severity: 'info',
  summary: {
    ru: 'Срок назван в днях одного вида, а действия – в днях другого',
    en: 'The term counts one kind of day and the steps another',
  },
  recommended: true,
  check: {
    regulation: (context) => {
      const { regulation } = context;
      if ('excluded' in regulation) return [];
      const told = new Set<string>();
      return checksOf(context).flatMap(({ channel, readings }) =>
        readings.flatMap(({ term }) => {
          const [kind, ...more] = dayKindsOf(term.phrase);
          const others =
            kind === undefined || more.length > 0 ? [] : daysOfOtherKindOn(regulation, channel, kind);
          // One term and the same steps are one fact, however many channels and readings share them.
          const fact = `${term.origin} ${term.index} ${others.map(({ at }) => at).join()}`;
          if (kind === undefined || others.length === 0 || told.has(fact)) return [];
          told.add(fact);
          return [findingOf(channel, term, kind, others)];
        }),
      );
    },
  },
};
