import { describe, expect, it } from 'vitest';
import type { Regulation } from '../model/records.ts';
import { kz } from '../terms/__fixtures__/kz.ts';
import { regulationOf, standardOf, stepsOf, termOf } from '../terms/__fixtures__/regulation.ts';
import { checkRegulation } from '../terms/check.ts';
import { lint } from './index.ts';
import { termExceeded } from './term-exceeded.ts';

const run = (regulation: Regulation) =>
  lint(
    'regulation',
    {
      id: 'kz/a/b',
      regulation,
      standard: standardOf(termOf('пять рабочих дней', { at: 'п. 4' })),
      act: undefined,
    },
    [termExceeded],
  );

describe('term/exceeded', () => {
  it('finds a channel whose steps take longer than the term', () => {
    const [finding, ...others] = run(regulationOf(stepsOf('20 минут', '5 рабочих дней', '20 минут')));
    expect(others).toEqual([]);
    expect(finding).toMatchObject({ rule: 'term/exceeded', severity: 'error', path: ['channels', 'office'] });
    expect(finding?.text.ru).toMatchObject({
      message:
        'Канал «канцелярия»: даже самый короткий путь не укладывается в срок, больше на 40\u00a0минут.',
      expected: 'не больше срока: «пять рабочих дней» (п. 4)',
      got: '5\u00a0рабочих дней 40\u00a0минут',
    });
    expect(finding?.text.en.got).toBe('5\u00a0working days 40\u00a0minutes');
    expect(finding?.quotes).toEqual([
      { text: 'Срок – пять рабочих дней.', at: 'п. 4' },
      { text: 'действие 1 – 20 минут', at: 'п. 5 пп. 1)' },
      { text: 'действие 2 – 5 рабочих дней', at: 'п. 5 пп. 2)' },
      { text: 'действие 3 – 20 минут', at: 'п. 5 пп. 3)' },
    ]);
  });

  it('is silent about steps that fit and steps of which it is not known', () => {
    expect(run(regulationOf(stepsOf('5 рабочих дней')))).toEqual([]);
    expect(run(regulationOf(stepsOf('4 рабочих дня', undefined)))).toEqual([]);
    expect(run(regulationOf(stepsOf('30 календарных дней')))).toEqual([]);
  });

  it('tells the starts that decide where a calendar was needed, each once', () => {
    const regulation = regulationOf(stepsOf('10 минут', '12 календарных дней'), {
      terms: [termOf('10 календарных дней')],
    });
    const checks = checkRegulation(regulation, undefined, {
      calendar: kz(2015),
      from: '2015-04-13',
      to: '2015-04-13',
    });
    const context = { id: 'kz/a/b', regulation, standard: undefined, act: undefined, checks };
    const [finding, ...others] = lint('regulation', context, [termExceeded]);
    expect(others).toEqual([]);
    expect(finding?.text.ru).toMatchObject({
      message:
        'Канал «канцелярия»: в самый неудобный момент обращения даже самый короткий путь не укладывается в срок, больше на 2\u00a0календарных дня.',
      expected: 'не больше срока: «10 календарных дней» (п. 5)',
      got: 'обращение 2015-04-13 17:29: действия до 2015-04-24 17:39, срок до 2015-04-22 18:30; обращение 2015-04-13 17:29: действия до 2015-04-25 17:39, срок до 2015-04-23 18:30',
    });
    expect(finding?.quotes?.[0]).toEqual({ text: 'Срок – 10 календарных дней.', at: 'п. 5' });
    expect(finding?.quotes).toHaveLength(3);
  });
});
