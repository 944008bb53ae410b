import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Amount,
  addAmounts,
  compareAmounts,
  findFamily,
  isAtLeast,
  readDaysAs,
  sameAmounts,
  subtractAmounts,
  sumAmounts,
  toAmount,
  workTime,
  ZERO,
} from './amount.ts';

const count = fc.nat(5000);
const amounts: fc.Arbitrary<Amount> = fc.record({
  workingDays: count,
  workMinutes: count,
  calendarDays: count,
  unstatedDays: count,
  months: count,
});

describe('amounts', () => {
  it('keeps working days, which are as long as those who work them say', () => {
    const amount = addAmounts(toAmount(2, 'working-day'), toAmount(1, 'hour'));
    expect(workTime(amount)).toBe(1020);
    expect(workTime(amount, 660)).toBe(1380);
    expect(sameAmounts(toAmount(8, 'hour'), toAmount(1, 'working-day'))).toBe(true);
  });

  it('counts hours in minutes and a calendar day as no minutes at all', () => {
    expect(toAmount(3, 'working-day')).toEqual({ ...ZERO, workingDays: 3 });
    expect(toAmount(3, 'calendar-day')).toEqual({ ...ZERO, calendarDays: 3 });
    expect(toAmount(3, 'day')).toEqual({ ...ZERO, unstatedDays: 3 });
    expect(toAmount(3, 'minute')).toEqual({ ...ZERO, workMinutes: 3 });
    expect(toAmount(3, 'month')).toEqual({ ...ZERO, months: 3 });
    expect(toAmount(3, 'hour')).toEqual({ ...ZERO, workMinutes: 180 });
  });

  it('names the family of an amount', () => {
    expect(findFamily(ZERO)).toBe('none');
    expect(findFamily(toAmount(2, 'hour'))).toBe('work');
    expect(findFamily(toAmount(2, 'calendar-day'))).toBe('calendar');
    expect(findFamily(toAmount(2, 'day'))).toBe('unstated');
    expect(findFamily(toAmount(2, 'month'))).toBe('month');
    expect(findFamily(addAmounts(toAmount(2, 'hour'), toAmount(2, 'calendar-day')))).toBe('mixed');
  });

  it('compares within one family only, and no time with anything', () => {
    expect(compareAmounts(toAmount(8, 'hour'), toAmount(1, 'working-day'))).toBe(0);
    expect(compareAmounts(toAmount(29, 'calendar-day'), toAmount(30, 'calendar-day'))).toBe(-1);
    expect(compareAmounts(ZERO, toAmount(1, 'month'))).toBe(-1);
    expect(compareAmounts(toAmount(1, 'minute'), toAmount(30, 'calendar-day'))).toBeUndefined();
    expect(compareAmounts(toAmount(30, 'day'), toAmount(30, 'calendar-day'))).toBeUndefined();
  });

  it('never takes more from less', () => {
    expect(() => subtractAmounts(toAmount(1, 'hour'), toAmount(1, 'calendar-day'))).toThrow(
      'cannot subtract',
    );
  });

  it('reads unstated days as working or calendar days', () => {
    const amount = addAmounts(toAmount(2, 'day'), toAmount(1, 'hour'));
    expect(readDaysAs(amount, 'working')).toEqual({ ...ZERO, workingDays: 2, workMinutes: 60 });
    expect(readDaysAs(amount, 'calendar')).toEqual({ ...ZERO, workMinutes: 60, calendarDays: 2 });
  });

  it('sums to the same in any order', () => {
    fc.assert(
      fc.property(
        fc
          .array(amounts)
          .chain((list) =>
            fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
          ),
        ([list, shuffled]) => {
          expect(sumAmounts(shuffled)).toEqual(sumAmounts(list));
        },
      ),
    );
  });

  it('gives back what was added', () => {
    fc.assert(
      fc.property(amounts, amounts, (a, b) => {
        const rest = subtractAmounts(addAmounts(a, b), b);
        expect(sameAmounts(rest, a)).toBe(true);
        expect(rest.workMinutes).toBeLessThan(480);
        expect(isAtLeast(addAmounts(a, b), a)).toBe(true);
      }),
    );
  });
});
