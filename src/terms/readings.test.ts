import { expect, it } from 'vitest';
import { findLawPeriod, LEGAL_RULES, type Reading, readingsOn } from './readings.ts';

it.each(Object.entries(LEGAL_RULES))('%s is explained and has its basis, in every language', (_, rule) => {
  for (const { ru, kk, en } of [rule.title, rule.basis]) {
    expect(ru).toMatch(/[а-я]{4}/);
    expect(kk).toMatch(/[а-яәғқңөұүһі]{4}/);
    expect(en).toMatch(/[a-z]{4}/);
  }
});

it('a law that is no longer in force on the day is not read, unless a site wants it', () => {
  const of = (firstDay: Reading['firstDay']): Reading => ({ firstDay, endOfDay: 'closing' });
  const both = [of('day-of-event'), of('day-after')];
  expect(readingsOn(both, '2021-06-30')).toEqual(both);
  expect(readingsOn(both, '2021-07-01')).toEqual([of('day-after')]);
  expect(readingsOn(both, '2013-07-02')).toEqual([of('day-after')]);
  expect(readingsOn([of('day-after-intake')], '2026-01-01')).toEqual([of('day-after-intake')]);
  expect(readingsOn([of('day-of-event')], '2026-01-01')).toEqual([of('day-of-event')]);
  const byStandard = [of('day-of-event'), of('day-after-intake')];
  expect(readingsOn(byStandard, '2026-01-01')).toEqual([of('day-after-intake')]);
});

it('a law has its days, and what two laws say alike has no end', () => {
  expect(findLawPeriod('day-of-event')).toEqual({ from: '2013-07-03', until: '2021-06-30' });
  expect(findLawPeriod('day-after')).toEqual({});
  expect(findLawPeriod('day-after-intake')).toEqual({});
});
