import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../../model/__fixtures__/long-run.ts';
import { fromDayNumber, toDayNumber } from '../../model/day.ts';
import type { Calendar } from '../../model/records.ts';
import { calendars, dateIn, PROPERTY, schedules } from '../__fixtures__/arbitrary.ts';
import { SlowCalendar } from '../__fixtures__/slow-model.ts';
import { timetableAt, workingCalendar } from './calendar.ts';
import { MINUTES_IN_DAY } from './moment.ts';
import type { Schedule } from './schedule.ts';
import {
  addWorkingMinutes,
  daysOffBetween,
  isWorkingDay,
  nextWorkingMoment,
  nthWorkingDay,
  workingDaysBetween,
  workingMinutesBetween,
} from './timetable.ts';

/** A calendar under any hours, and a moment in one of its years. */
const places = fc.tuple(calendars, schedules).chain(([records, schedule]) =>
  fc
    .constantFrom(...records.map(({ year }) => year))
    .chain((year) => fc.tuple(dateIn(year), fc.integer({ min: 0, max: 1439 })))
    .map(([date, minute]) => ({ records, schedule, date, minute })),
);

interface Place {
  records: Calendar[];
  schedule: Schedule;
  date: string;
}

function both({ records, schedule, date }: Place) {
  const timetable = timetableAt(workingCalendar(records), schedule, toDayNumber(date));
  if (timetable === undefined) throw new Error(`${date} is in none of the years`);
  return { timetable, slow: new SlowCalendar(records, schedule) };
}

it('adds working minutes as a walk through the days does', PROPERTY, () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 0, max: 600 }), (place, minutes) => {
      const { timetable, slow } = both(place);
      const instant = toDayNumber(place.date) * MINUTES_IN_DAY + place.minute;
      const end = addWorkingMinutes(timetable, instant, minutes);
      const expected = slow.work({ date: place.date, minute: place.minute }, minutes);
      expect(end).toBe(expected && toDayNumber(expected.date) * MINUTES_IN_DAY + expected.minute);
      if (end !== undefined) expect(workingMinutesBetween(timetable, instant, end)).toBe(minutes);
      const begins = slow.work({ date: place.date, minute: place.minute }, 1);
      expect(nextWorkingMoment(timetable, instant)).toBe(
        begins && toDayNumber(begins.date) * MINUTES_IN_DAY + begins.minute - 1,
      );
    }),
    propertyRuns(200),
  );
});

it('counts and finds working days and days off as a walk through the days does', PROPERTY, () => {
  fc.assert(
    fc.property(places, fc.integer({ min: 1, max: 60 }), (place, length) => {
      const { timetable, slow } = both(place);
      const from = toDayNumber(place.date);
      const days = Array.from({ length }, (_, index) => from + index);
      const known = days.filter((day) => slow.knows(fromDayNumber(day)) && day <= timetable.last);
      const working = known.filter((day) => slow.isWorking(fromDayNumber(day)));
      expect(known.filter((day) => isWorkingDay(timetable, day))).toEqual(working);
      expect(daysOffBetween(timetable, from, from + length - 1).map(({ date }) => date)).toEqual(
        known.filter((day) => !working.includes(day)).map(fromDayNumber),
      );
      expect(workingDaysBetween(timetable, from, from + length - 1)).toBe(
        known.length < length ? undefined : working.length,
      );
      working.forEach((day, index) => {
        expect(nthWorkingDay(timetable, from, index + 1)).toBe(day);
      });
    }),
    propertyRuns(200),
  );
});
