import { describe, expect, it } from 'vitest';
import { kz } from '../terms/__fixtures__/kz.ts';
import { regulationOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { ZERO } from '../terms/amount.ts';
import { checkRegulation } from '../terms/check.ts';
import { lint } from './index.ts';
import { termNoReserve } from './term-no-reserve.ts';

function run(term: string, ...durations: (string | undefined)[]) {
  const regulation = regulationOf(stepsOf(...durations), { terms: [termOf(term)] });
  return lint('regulation', { id: 'kz/a/b', regulation, standard: undefined, act: undefined }, [
    termNoReserve,
  ]);
}

describe('term/no-reserve', () => {
  it('finds steps that take the whole term, with the term and each step', () => {
    expect(run('30 (тридцать) минут', '15 (пятнадцать) минут', '15 (пятнадцать) минут')).toMatchObject([
      {
        rule: 'term/no-reserve',
        severity: 'info',
        path: ['channels', 'office'],
        text: {
          ru: {
            message: 'Канал «канцелярия»: действия занимают весь срок, запаса не остаётся.',
            expected: 'меньше срока: «30 (тридцать) минут» (п. 5)',
            got: '30\u00a0минут',
          },
        },
        quotes: [
          { text: 'Срок – 30 (тридцать) минут.', at: 'п. 5' },
          { text: 'действие 1 – 15 (пятнадцать) минут', at: 'п. 5 пп. 1)' },
          { text: 'действие 2 – 15 (пятнадцать) минут', at: 'п. 5 пп. 2)' },
        ],
      },
    ]);
  });

  it('counts hours and working days alike', () => {
    expect(run('один рабочий день', '7 часов', '60 минут')).toHaveLength(1);
  });

  it('is silent when a minute is left, and when the term is exceeded', () => {
    expect(run('пять рабочих дней', '20 минут', '4 рабочих дня', '7 часов')).toEqual([]);
    expect(run('пять рабочих дней', '20 минут', '5 рабочих дней')).toEqual([]);
  });

  it('is silent when a step may take more: the sum is not known', () => {
    expect(run('30 минут', '30 минут', undefined)).toEqual([]);
  });

  it('says that over the calendar it is one start that leaves nothing', () => {
    const regulation = regulationOf(stepsOf('2 календарных дня', '4 рабочих дня'), {
      terms: [termOf('5 рабочих дней')],
    });
    const over = { calendar: kz(2015), from: '2015-04-13', to: '2015-04-17' };
    const [check] = checkRegulation(regulation, undefined, over);
    const reserve = ZERO;
    const checks = check === undefined ? [] : [{ ...check, verdict: 'fits' as const, reserve }];
    const context = { id: 'kz/a/b', regulation, standard: undefined, act: undefined, checks };
    expect(lint('regulation', context, [termNoReserve])[0]?.text.ru).toMatchObject({
      message: expect.stringContaining('при самом неудобном обращении'),
      got: expect.stringMatching(/^обращение 2015-04-\d\d/),
    });
  });
});
