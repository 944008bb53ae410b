import type { KnownStandard, Process, Term } from '../model/records.ts';
import { type Amount, sumAmounts, workTime } from '../terms/amount.ts';
import { formatAmount } from '../terms/format-amount.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStandard, quoteTimedStep } from './quote.ts';
import { visitTime } from './visit-time.ts';

/** The longest time of service at the ЦОН that the standard allows in any case. */
function longest({ terms }: KnownStandard): { term: Term; time: Amount } | undefined {
  const found = terms.flatMap((term) => {
    const time = visitTime(term.duration, 'max');
    return term.kind === 'service' && term.channels.includes('con') && time !== undefined
      ? [{ term, time }]
      : [];
  });
  return found.sort((a, b) => workTime(b.time) - workTime(a.time))[0];
}

/** What a visit takes at least: all steps of a flow without branches. */
function wholeVisit({ steps }: Process): Amount | undefined {
  if (steps.some(({ kind, next }) => kind === 'condition' || next !== undefined)) return undefined;
  const times = steps.flatMap(({ duration }) =>
    duration === undefined ? [] : (visitTime(duration, 'min') ?? []),
  );
  return times.length < 2 ? undefined : sumAmounts(times);
}

function isOver(time: Amount | undefined, allowed: Amount): time is Amount {
  return time !== undefined && workTime(time) > workTime(allowed);
}

/** What is done with the recipient at the ЦОН, step by step or together, is longer than he may be served there. */
export const standardServiceTimeExceeded = defineRule('standard/service-time-exceeded', {
  severity: 'warning',
  summary: {
    ru: 'Действие в ЦОН длится дольше, чем стандарт разрешает обслуживать',
    en: 'A step at the ЦОН takes longer than the time of service that the standard allows',
  },
  process({ standard, process }) {
    const allowed = standard && process.holder === 'con' ? longest(standard) : undefined;
    if (allowed === undefined) return [];
    const { term, time } = allowed;
    const expected = {
      ru: `не больше ${formatAmount(time, 'ru')} (стандарт, ${term.at})`,
      en: `at most ${formatAmount(time, 'en')} (standard, ${term.at})`,
    };
    const fix = {
      ru: 'Сверьте обе длительности с текстом. Если так в актах, признайте замечание.',
      en: 'Compare both durations with the texts. If the acts say so, acknowledge the finding.',
    };
    const single = process.steps.flatMap((step, index): Problem[] => {
      const { duration } = step;
      if (duration === undefined || !isOver(visitTime(duration, 'min'), time)) return [];
      return [
        {
          path: ['steps', index, 'duration'],
          ru: {
            message: 'Действие в ЦОН длится дольше, чем стандарт разрешает обслуживать.',
            expected: expected.ru,
            got: duration,
            fix: fix.ru,
          },
          en: {
            message: 'A step at the ЦОН takes longer than the standard allows for service.',
            expected: expected.en,
            got: duration,
            fix: fix.en,
          },
          quotes: [quoteTimedStep(process, step), quoteStandard(term)],
        },
      ];
    });
    const whole = wholeVisit(process);
    if (single.length > 0 || !isOver(whole, time)) return single;
    return [
      {
        path: ['steps'],
        ru: {
          message: `Все действия в ЦОН вместе (${process.at}) длятся дольше, чем стандарт разрешает обслуживать.`,
          expected: expected.ru,
          got: formatAmount(whole, 'ru'),
          fix: fix.ru,
        },
        en: {
          message: `The steps at the ЦОН together (${process.at}) take longer than the standard allows for service.`,
          expected: expected.en,
          got: formatAmount(whole, 'en'),
          fix: fix.en,
        },
        quotes: [
          ...process.steps.filter(({ duration }) => duration).map((step) => quoteTimedStep(process, step)),
          quoteStandard(term),
        ],
      },
    ];
  },
});
