import { expect, test } from 'vitest';
import { amountOf, sumAmounts, ZERO } from '../../terms/amount.ts';
import type { Amount, ChannelCheck, TermReading } from '../../terms/types.ts';
import { barOf } from './bar.ts';

function check(...amounts: Amount[]): ChannelCheck {
  const path = amounts.map((amount, index) => ({
    process: 'provider',
    step: `s${index}`,
    label: `${index + 1})`,
    text: 'шаг',
    at: 'п. 5',
    time: { kind: 'counted' as const, amount },
    running: ZERO,
  }));
  const total = { kind: 'exact' as const, amount: sumAmounts(amounts) };
  return { channel: 'office', verdict: 'fits', reserve: ZERO, readings: [], total, path, missing: [] };
}

function reading(amount: Amount | undefined): TermReading {
  const term = { origin: 'regulation' as const, index: 0, phrase: 'срок', text: 'срок', at: 'п. 5' };
  return { verdict: 'fits', reserve: ZERO, term: amount === undefined ? term : { ...term, amount } };
}

test('segments stand end to end and keep their shares of the term', () => {
  const bar = barOf(
    check(amountOf(1, 'working-day'), amountOf(2, 'working-day')),
    reading(amountOf(4, 'working-day')),
    'ru',
  );
  expect(bar?.segments.map(({ x, width }) => [x, width])).toEqual([
    [0, 180],
    [180, 360],
  ]);
  expect(bar?.termX).toBe(720);
  expect(bar?.over).toBeUndefined();
});

test('what is over the term is drawn from the term to the total', () => {
  const bar = barOf(
    check(amountOf(5, 'working-day'), amountOf(240, 'minute')),
    reading(amountOf(5, 'working-day')),
    'ru',
  );
  const [last] = bar?.segments.slice(-1) ?? [];
  expect(bar?.over?.x).toBe(bar?.termX);
  expect((bar?.over?.x ?? 0) + (bar?.over?.width ?? 0)).toBeCloseTo((last?.x ?? 0) + (last?.width ?? 0), 0);
});

test('working time against calendar days has no common measure, so no picture', () => {
  expect(barOf(check(amountOf(15, 'minute')), reading(amountOf(30, 'calendar-day')), 'ru')).toBeUndefined();
});

test('a term that is not an amount has no picture', () => {
  expect(barOf(check(amountOf(15, 'minute')), reading(undefined), 'ru')).toBeUndefined();
});
