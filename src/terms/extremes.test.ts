import { expect, it } from 'vitest';
import { type Amount, toAmount } from './amount.ts';
import { keepBest, keepExtremes } from './extremes.ts';

const way = (name: string, total: Amount) => ({ name, total });
const HOUR = way('hour', toAmount(1, 'hour'));
const HOURS = way('hours', toAmount(3, 'hour'));
const AGAIN = way('again', toAmount(3, 'hour'));
const DAY = way('day', toAmount(1, 'calendar-day'));

const names = (ways: readonly { name: string }[]) => ways.map(({ name }) => name);
const kept = (bound: 'lower' | 'upper', ...ways: (typeof HOUR)[]) =>
  names(keepExtremes(ways, bound, () => []));

it('are the longest or the shortest, and those that have no common measure with them', () => {
  expect(kept('upper', HOUR, DAY, HOURS)).toEqual(['day', 'hours']);
  expect(kept('lower', HOURS, DAY, HOUR)).toEqual(['day', 'hour']);
  expect(kept('upper', HOURS, HOUR)).toEqual(['hours']);
  expect(kept('lower', HOUR, HOURS)).toEqual(['hour']);
});

it('of equal ones are the first', () => {
  expect(kept('upper', HOURS, AGAIN)).toEqual(['hours']);
  expect(kept('lower', AGAIN, HOURS)).toEqual(['again']);
});

it('are in the order of the record', () => {
  expect(keepBest([3, 1, 2], () => false)).toEqual([3, 1, 2]);
  expect(keepBest([1, 3, 2], (one, other) => one >= other)).toEqual([3]);
  expect(keepBest([], () => true)).toEqual([]);
});
