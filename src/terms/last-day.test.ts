import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber } from '../model/day.ts';
import { kz } from './__fixtures__/kz.ts';
import { timetableAt } from './calendar/calendar.ts';
import { PROVIDER, type Schedule } from './calendar/schedule.ts';
import type { Timetable } from './calendar/timetable.ts';
import { type DayTerm, lastDayFrom, nominalLastDay } from './last-day.ts';
import type { FirstDay } from './readings.ts';

function table(schedule: Schedule = PROVIDER): Timetable {
  const found = timetableAt(kz(2015), schedule, toDayNumber('2015-06-01'));
  if (found === undefined) throw new Error('2015 is at hand');
  return found;
}

const said = (day: number | undefined) => (day === undefined ? undefined : fromDayNumber(day));

describe('the last day before it is moved', () => {
  const nominal = (date: string, count: number, unit: DayTerm['unit'], firstDay: FirstDay) =>
    said(nominalLastDay(table(), toDayNumber(date), { count, unit }, firstDay));

  it.each<[DayTerm['unit'], string, string]>([
    ['working-day', '2015-04-17', '2015-04-20'],
    ['calendar-day', '2015-04-18', '2015-04-19'],
    ['month', '2015-06-16', '2015-06-17'],
  ])('of two %ss counts the day of the event or does not', (unit, on, after) => {
    // 17 April 2015 is a Friday.
    const [date, count] = unit === 'working-day' ? ['2015-04-16', 2] : ['2015-04-17', 2];
    expect(nominal(date, count, unit, 'day-of-event')).toBe(on);
    expect(nominal(date, count, unit, 'day-after')).toBe(after);
    expect(nominal(date, count, unit, 'day-after-intake')).toBe(after);
  });

  it('of a month that has no such date is its last day, however the first is counted', () => {
    expect(nominal('2015-01-31', 1, 'month', 'day-of-event')).toBe('2015-02-28');
    expect(nominal('2015-01-31', 1, 'month', 'day-after')).toBe('2015-02-28');
  });

  it('is not known outside of the years at hand', () => {
    expect(nominal('2015-12-31', 5, 'working-day', 'day-after')).toBeUndefined();
  });
});

describe('the last day', () => {
  const [open = []] = PROVIDER.week;
  /** Wednesdays and Saturdays. */
  const seldom: Schedule = { ...PROVIDER, week: [[], [], open, [], [], open, []] };

  it('is the next one on which both work', () => {
    const from = (date: string, place: Schedule) =>
      said(lastDayFrom(table(), table(place), toDayNumber(date)));
    expect(from('2015-04-16', PROVIDER)).toBe('2015-04-16');
    expect(from('2015-04-18', PROVIDER)).toBe('2015-04-20');
    expect(from('2015-04-16', seldom)).toBe('2015-04-22');
    expect(from('2015-12-31', seldom)).toBeUndefined();
    expect(from('2016-01-02', PROVIDER)).toBeUndefined();
  });
});
