/** When papers are taken in that somebody brings or sends. */
import { fromDayNumber, toDayNumber } from '../model/day.ts';
import { timetableAt, type WorkingCalendar } from './calendar/calendar.ts';
import { formatTime, MINUTES_IN_DAY, type Moment, toMoment } from './calendar/moment.ts';
import type { Schedule } from './calendar/schedule.ts';
import { isWorkingDay, nextWorkingMoment } from './calendar/timetable.ts';

export interface Intake extends Moment {
  /** Why that is not the day of submission: nobody takes papers in on it, or no longer. */
  why?: 'day-off' | 'after-hours';
}

/**
 * The moment of submission itself where papers are then taken in, else the next opening. АППК art. 64 says the same of
 * the end of the working day and of days off, and the standards of 2015 of the portal. Of a year without a calendar the
 * moment itself.
 *
 * @param hours in which papers are taken in
 * @param minute of the day; without it the day begins with the opening
 */
export function findIntake(
  calendar: WorkingCalendar,
  hours: Schedule,
  { date, minute = 0 }: { date: string; minute?: number },
): Intake {
  const day = toDayNumber(date);
  const table = timetableAt(calendar, hours, day);
  const opening = table && nextWorkingMoment(table, day * MINUTES_IN_DAY + minute);
  if (table === undefined || opening === undefined) return { date, time: formatTime(minute) };
  const intake = toMoment(opening);
  if (intake.date === fromDayNumber(day)) return intake;
  return { ...intake, why: isWorkingDay(table, day) ? 'after-hours' : 'day-off' };
}
