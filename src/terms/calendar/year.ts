/** A year of the calendar as people ask for it: which days are off beside the usual weekends, and which weekends are worked. */
import { toDayNumber } from '../../model/day.ts';
import type { Calendar, MovedDay } from '../../model/records.ts';
import { timetableAt, type WorkingCalendar } from './calendar.ts';
import type { DayOff } from './days-off.ts';
import type { Doubt } from './doubts.ts';
import { PROVIDER } from './schedule.ts';
import { daysOffBetween } from './timetable.ts';

export interface YearOfDays {
  /** Holidays, rest days and moved days; weekends only where something moved them. */
  off: readonly DayOff[];
  /** Days of rest that were worked for a day moved elsewhere, in their order; `off` is that other day. */
  worked: readonly MovedDay[];
  /** What is not certain about the year. */
  doubts: readonly Doubt[];
  workingDays: number;
}

/**
 * By the week of five days.
 *
 * @throws RangeError when the calendar has no such year
 */
export function describeYear(calendar: WorkingCalendar, year: number): YearOfDays {
  const [first, last] = [toDayNumber(`${year}-01-01`), toDayNumber(`${year}-12-31`)];
  const timetable = timetableAt(calendar, PROVIDER, first);
  if (timetable === undefined) throw new RangeError(`the calendar has no year ${year}`);
  const all = daysOffBetween(timetable, first, last);
  return {
    off: all.filter(({ reason }) => reason !== 'weekend'),
    worked: workedIn(calendar.records, year),
    doubts: timetable.doubts.filter((doubt) => doubt.year === year),
    workingDays: last - first + 1 - all.length,
  };
}

function workedIn(records: readonly Calendar[], year: number): MovedDay[] {
  return records
    .flatMap(({ moved }) => moved)
    .filter(({ worked }) => worked.startsWith(`${year}-`))
    .sort((a, b) => (a.worked < b.worked ? -1 : 1));
}
