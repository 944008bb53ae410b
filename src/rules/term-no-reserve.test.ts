import { expect, it } from 'vitest';
import { kz } from '../terms/__fixtures__/kz.ts';
import { makeRegulation, makeSteps, makeTerm } from '../terms/__fixtures__/regulation.ts';
import { ZERO } from '../terms/amount.ts';
import { checkRegulation } from '../terms/check.ts';
import { lint } from './lint.ts';
import { termNoReserve } from './term-no-reserve.ts';

it('says that over the calendar it is one start that leaves nothing', () => {
  const data = makeRegulation(makeSteps('2 календарных дня', '4 рабочих дня'), {
    terms: [makeTerm('5 рабочих дней')],
  });
  const over = { calendar: kz(2015), from: '2015-04-13', to: '2015-04-17' };
  const checks = checkRegulation(data, undefined, over).map((check) => ({
    ...check,
    verdict: 'fits' as const,
    reserve: ZERO,
  }));
  expect(lint({ kind: 'regulation', data, checks }, [termNoReserve])[0]?.text.ru).toMatchObject({
    message: expect.stringContaining('при самом неудобном обращении'),
    got: expect.stringMatching(/^обращение 2015-04-\d\d/),
  });
});
