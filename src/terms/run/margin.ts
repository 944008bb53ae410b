/**
 * How far an end is from a deadline, in units that a reader can check on a calendar.
 *
 * In time, the reserve is the number of dates from that of the end to that of the deadline, and the
 * provider's working minutes that are left on the date of the end. Late, the excess is the number of dates
 * from that of the deadline to that of the end, and the working minutes that have passed on the date of the
 * end. A later end never has the greater reserve nor the smaller excess.
 */
import { type Amount, ZERO } from '../amount.ts';
import { MINUTES_IN_DAY } from '../calendar/moment.ts';
import { type Timetable, workingMinutesBetween } from '../calendar/timetable.ts';

export interface Margin {
  late: boolean;
  days: number;
  minutes: number;
}

/** The day on which something ends: 24:00 is of the day that it ends. */
export function toDate(instant: number): number {
  return Math.ceil(instant / MINUTES_IN_DAY) - 1;
}

export function measureMargin(week: Timetable, end: number, deadline: number): Margin {
  const date = toDate(end) * MINUTES_IN_DAY;
  const late = end > deadline;
  const [from, to] = late
    ? [Math.max(date, deadline), end]
    : [end, Math.min(date + MINUTES_IN_DAY, deadline)];
  const minutes = workingMinutesBetween(week, from, to);
  if (minutes === undefined) throw new RangeError('a margin outside of the years at hand');
  return { late, days: Math.abs(toDate(deadline) - toDate(end)), minutes };
}

/** More than the minutes of a date. */
const DATE = 2048;

/** One number for a margin: the smaller, the worse; negative when late. */
export function scoreMargin({ late, days, minutes }: Margin): number {
  const size = days * DATE + minutes;
  return late ? -1 - size : size;
}

/** With so many dates left or more, every margin has a score above this one. */
export function datesAbove(score: number): number {
  // In time the score is at least `dates * DATE`; late it is above `(dates - 1) * DATE`, dates being negative or 0.
  return score >= 0 ? Math.floor(score / DATE) + 1 : Math.min(1, Math.floor(score / DATE) + 2);
}

export function toMarginAmount({ days, minutes }: Margin): Amount {
  return { ...ZERO, calendarDays: days, workMinutes: minutes };
}
