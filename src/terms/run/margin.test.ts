import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../model/day.ts';
import { kz } from '../__fixtures__/kz.ts';
import { ZERO } from '../amount.ts';
import { timetableAt } from '../calendar/calendar.ts';
import { PROVIDER } from '../calendar/schedule.ts';
import { datesAbove, type Margin, measureMargin, scoreMargin, toDate, toMarginAmount } from './margin.ts';

const at = (date: string, hours: number) => toDayNumber(date) * 1440 + hours * 60;

function margin(end: number, deadline: number): Margin {
  const week = timetableAt(kz(2015), PROVIDER, toDayNumber('2015-04-13'));
  if (week === undefined) throw new Error('2015 is at hand');
  return measureMargin(week, end, deadline);
}

describe('the margin', () => {
  const monday = '2015-04-13';

  it('in time is the dates left and the work left on the date of the end', () => {
    expect(margin(at(monday, 12), at('2015-04-15', 18.5))).toEqual({ late: false, days: 2, minutes: 300 });
    expect(margin(at(monday, 12), at(monday, 16.5))).toEqual({ late: false, days: 0, minutes: 180 });
    expect(margin(at(monday, 18.5), at(monday, 18.5))).toEqual({ late: false, days: 0, minutes: 0 });
  });

  it('late is the dates passed and the work done on the date of the end', () => {
    expect(margin(at('2015-04-15', 12), at(monday, 18.5))).toEqual({ late: true, days: 2, minutes: 180 });
    expect(margin(at(monday, 16.5), at(monday, 12))).toEqual({ late: true, days: 0, minutes: 180 });
  });

  it('counts 24:00 to the day that it ends', () => {
    expect(margin(at(monday, 24), at('2015-04-14', 24))).toEqual({ late: false, days: 1, minutes: 0 });
    expect(toDate(at(monday, 24))).toBe(toDayNumber(monday));
    expect(toDate(at(monday, 0) + 1)).toBe(toDayNumber(monday));
  });

  it('is not counted outside of the years at hand', () => {
    expect(() => margin(at('2016-04-13', 12), at('2016-04-14', 12))).toThrow('outside of the years');
  });

  it('is told in dates and working minutes', () => {
    expect(toMarginAmount({ late: true, days: 2, minutes: 30 })).toEqual({
      ...ZERO,
      calendarDays: 2,
      workMinutes: 30,
    });
  });
});

/** From the worst to the best. */
const IN_ORDER: Margin[] = [
  { late: true, days: 2, minutes: 0 },
  { late: true, days: 1, minutes: 1440 },
  { late: true, days: 1, minutes: 0 },
  { late: true, days: 0, minutes: 5 },
  { late: true, days: 0, minutes: 0 },
  { late: false, days: 0, minutes: 0 },
  { late: false, days: 0, minutes: 1440 },
  { late: false, days: 1, minutes: 0 },
  { late: false, days: 1, minutes: 1 },
];

describe('the score', () => {
  it('grows with the margin', () => {
    const scores = IN_ORDER.map(scoreMargin);
    expect(scores).toEqual([...new Set(scores)].sort((a, b) => a - b));
    expect(scoreMargin({ late: false, days: 0, minutes: 0 })).toBeGreaterThanOrEqual(0);
    expect(scoreMargin({ late: true, days: 0, minutes: 0 })).toBeLessThan(0);
  });

  it('is passed by every margin with so many dates left, and not by every one with a date less', () => {
    const margins = fc.record({
      late: fc.boolean(),
      days: fc.nat(40),
      minutes: fc.integer({ min: 0, max: 1440 }),
    });
    const left = ({ late, days }: Margin) => (late ? -days : days);
    fc.assert(
      fc.property(margins, margins, (one, other) => {
        if (left(other) >= datesAbove(scoreMargin(one))) {
          expect(scoreMargin(other)).toBeGreaterThan(scoreMargin(one));
        }
      }),
    );
    expect(IN_ORDER.map((one) => datesAbove(scoreMargin(one)))).toEqual([-1, 0, 0, 1, 1, 1, 1, 2, 2]);
  });
});
