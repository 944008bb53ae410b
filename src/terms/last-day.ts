/** The last day of a term in days, as day numbers: the arithmetic of the deadline. */
import { addMonths } from '../model/day.ts';
import { nextWorkingDay, nthWorkingDay, type Timetable } from './calendar/timetable.ts';
import type { FirstDay } from './readings.ts';

/** A term in days of one kind or in months; hours and minutes run from the minute instead. */
export interface DayTerm {
  count: number;
  unit: 'working-day' | 'calendar-day' | 'month';
}

/**
 * The last day before it is moved off a day off.
 *
 * The Civil Code has a term in months end on the same date of its last month, or on the last day of a month
 * that has no such date. Where the day of the event counts, the term is full one day earlier.
 */
export function nominalLastDay(
  week: Timetable,
  start: number,
  { count, unit }: DayTerm,
  firstDay: FirstDay,
): number | undefined {
  const first = firstDay === 'day-of-event' ? start : start + 1;
  if (unit === 'working-day') return nthWorkingDay(week, first, count);
  if (unit === 'calendar-day') return first + count - 1;
  const { day, short } = addMonths(start, count);
  return firstDay === 'day-of-event' && !short ? day - 1 : day;
}

/** The day itself or the next day that is a working day both of the week and of the place. */
export function lastDayFrom(week: Timetable, place: Timetable, nominal: number): number | undefined {
  let day: number | undefined = nominal;
  while (day !== undefined) {
    const working = nextWorkingDay(week, day);
    day = working === undefined ? undefined : nextWorkingDay(place, working);
    if (day === working) return day;
  }
  return undefined;
}
