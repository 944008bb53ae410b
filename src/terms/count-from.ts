/** From a day of submission to the last days of a term; without the readers of records, so that a page can carry it. */

import { toDayNumber } from '../model/day.ts';
import type { WorkingCalendar } from './calendar/calendar.ts';
import { MINUTES_IN_DAY, toInstant } from './calendar/moment.ts';
import { type DeadlineAnswer, findDeadlines } from './deadline.ts';
import { findIntake, type Intake } from './intake.ts';
import { readingsOn } from './readings.ts';
import type { CountableTerm } from './service-deadline.ts';

/**
 * The last days of one term, one for each reading of the law of that day, counted from the moment at which the papers
 * are taken in.
 */
export function countFrom(
  {
    parts,
    intake: hours,
    schedule,
    readings,
  }: Pick<CountableTerm, 'parts' | 'intake' | 'schedule' | 'readings'>,
  start: { date: string; minute?: number },
  calendar: WorkingCalendar,
): { intake: Intake; answers: DeadlineAnswer[] } {
  const intake = findIntake(calendar, hours, start);
  const { date } = intake;
  const minute = toInstant(intake) - toDayNumber(date) * MINUTES_IN_DAY;
  const question = { start: { date, minute }, term: parts, calendar, schedule };
  return { intake, answers: findDeadlines({ ...question, readings: readingsOn(readings, date) }) };
}
