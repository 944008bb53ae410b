import { expect, it } from 'vitest';
import { toAmount, ZERO } from '../../terms/amount.ts';
import { isoDuration } from './iso-duration.ts';

it.each([
  [toAmount(30, 'minute'), 'PT30M'],
  [toAmount(3, 'hour'), 'PT3H'],
  [{ ...ZERO, workMinutes: 90 }, 'PT1H30M'],
  [toAmount(15, 'calendar-day'), 'P15D'],
  [toAmount(2, 'month'), 'P2M'],
  // A working day is no day, and 30 hours of work are not one and a quarter.
  [toAmount(5, 'working-day'), undefined],
  [toAmount(8, 'hour'), undefined],
  [toAmount(30, 'hour'), undefined],
  [toAmount(3, 'day'), undefined],
  [{ ...ZERO, workingDays: 1, workMinutes: 20 }, undefined],
  [{ ...ZERO, calendarDays: 3, workMinutes: 35 }, undefined],
  [ZERO, undefined],
])('%o is %s', (amount, iso) => {
  expect(isoDuration(amount)).toBe(iso);
});
