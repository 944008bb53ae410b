/** Random calendars, schedules, paths and terms, with the awkward days of the year drawn often. */
import fc from 'fast-check';
import type { Calendar, CalendarDay, MovedDay } from '../../model/records.ts';
import type { Interval, Schedule } from '../calendar/schedule.ts';
import type { DayTerm } from '../last-day.ts';
import type { Reading } from '../readings.ts';
import type { RunSegment } from '../run/segments.ts';

/** For a long proof; a usual one takes seconds. */
export const PROPERTY = { timeout: 7_200_000 };

const two = (number: number) => String(number).padStart(2, '0');

const anyDate = (year: number) =>
  fc
    .tuple(fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
    .map(([month, day]) => `${year}-${two(month)}-${two(day)}`);

const awkward = (year: number) =>
  fc.constantFrom('01-01', '02-28', '03-01', '03-20', '03-24', '04-30', '05-08', '12-15', '12-30', '12-31').map(
    (date) => `${year}-${date}`,
  );

const leapDay = (year: number) => (year % 4 === 0 ? [fc.constant(`${year}-02-29`)] : []);

export const dateIn = (year: number) => fc.oneof(anyDate(year), awkward(year), ...leapDay(year));

const FIXED = ['01-01', '01-02', '03-08', '03-21', '03-22', '03-23', '05-01', '05-07', '05-09', '12-16', '12-17'];

const day = (date: string): CalendarDay => ({ date, source: 'образец', certainty: 'cited' });

function dated(date: string, days: number): string {
  const shifted = new Date(`${date}T00:00:00Z`);
  shifted.setUTCDate(shifted.getUTCDate() + days);
  return shifted.toISOString().slice(0, 10);
}

/** A pair near a date: a working day off, a day of that week worked, sometimes across the end of a year. */
const movedNear = (year: number) =>
  fc.tuple(dateIn(year), fc.integer({ min: -8, max: 8 })).map(
    ([off, away]): MovedDay => ({ off, worked: dated(off, away), source: 'образец', certainty: 'cited' }),
  );

/** A pair whose worked day may be one that is given in lieu of a holiday. */
const movedFromLieu = (year: number) =>
  fc
    .tuple(fc.constantFrom(...FIXED), fc.integer({ min: 1, max: 4 }), fc.integer({ min: -5, max: 5 }))
    .map(([fixed, after, away]): MovedDay => {
      const worked = dated(`${year}-${fixed}`, after);
      return { off: dated(worked, away), worked, source: 'образец', certainty: 'cited' };
    });

const record = (year: number): fc.Arbitrary<Calendar> =>
  fc
    .record({
      fixed: fc.subarray(FIXED),
      more: fc.array(dateIn(year), { maxLength: 4 }),
      rest: fc.array(dateIn(year), { maxLength: 3 }),
      moved: fc.array(fc.oneof(movedNear(year), movedFromLieu(year)), { maxLength: 5 }),
    })
    .map(({ fixed, more, rest, moved }) => ({
      country: 'kz',
      year,
      holidays: [...new Set([...fixed.map((date) => `${year}-${date}`), ...more])].map(day),
      restDays: [...new Set(rest)].map(day),
      moved,
    }));

/** One to three years, sometimes with a gap between them. */
export const calendars: fc.Arbitrary<Calendar[]> = fc
  .tuple(fc.constantFrom(2014, 2015, 2016, 2019, 2020, 2024), fc.constantFrom([0], [0, 1], [0, 1], [0, 2]))
  .chain(([year, years]) => fc.tuple(...years.map((more) => record(year + more))));

const interval: fc.Arbitrary<Interval> = fc
  .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 60 }))
  .map(([from, length]) => ({ from, to: from + length }));

const hours = fc.array(interval, { maxLength: 3 }).map((intervals) => {
  const open: Interval[] = [];
  for (const one of intervals.sort((a, b) => a.from - b.from)) {
    if (one.from > (open.at(-1)?.to ?? -1)) open.push(one);
  }
  return open;
});

/** Any opening hours, of days that need not be alike; at least one day is open. */
export const schedules: fc.Arbitrary<Schedule> = fc
  .array(hours, { minLength: 7, maxLength: 7 })
  .filter((week) => week.some((open) => open.length > 0))
  .map((week) => ({
    id: 'any',
    title: { ru: 'любой', en: 'any' },
    source: { ru: 'образец', en: 'sample' },
    week,
  }));

export const segments: fc.Arbitrary<RunSegment[]> = fc.array(
  fc.oneof(
    fc
      .tuple(fc.constantFrom('provider' as const, 'con' as const), fc.constantFrom(1, 15, 20, 60, 180, 479, 480, 1440))
      .map(([holder, minutes]) => ({ kind: 'work' as const, holder, minutes })),
    fc.integer({ min: 1, max: 30 }).map((days) => ({ kind: 'days' as const, days })),
    fc.integer({ min: 1, max: 2 }).map((months) => ({ kind: 'months' as const, months })),
  ),
  { minLength: 1, maxLength: 5 },
);

export const terms: fc.Arbitrary<DayTerm> = fc.oneof(
  fc.record({ count: fc.integer({ min: 1, max: 20 }), unit: fc.constant('working-day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 45 }), unit: fc.constant('calendar-day' as const) }),
  fc.record({ count: fc.integer({ min: 1, max: 3 }), unit: fc.constant('month' as const) }),
);

export const readings: fc.Arbitrary<Reading> = fc.record({
  firstDay: fc.constantFrom('day-of-event' as const, 'day-after' as const, 'day-after-intake' as const),
  endOfDay: fc.constantFrom('closing' as const, 'midnight' as const),
});
