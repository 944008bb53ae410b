/** What is not certain about a year of the calendar; the year can be computed all the same. */

import { toDayNumber, toWeekday } from '../../model/day.ts';
import type { Calendar } from '../../model/records.ts';
import { movesFor } from './days-off.ts';
import { isRestWeekday, PROVIDER, type Schedule } from './schedule.ts';

export type DoubtCode =
  /** It is not known whether the Government moved days. */
  | 'transfers-not-established'
  /** The record says what it lacks. */
  | 'gap'
  /** A day is known from background knowledge or from a draft only. */
  | 'uncertain-day'
  /** A pair of the next year may make days of December working ones. */
  | 'next-year-missing'
  /** Facts gathered for a five-day week are applied to another week. */
  | 'other-week';

export interface Doubt {
  year: number;
  code: DoubtCode;
  date?: string;
  /** Words of the record, Russian. */
  text?: string;
}

function uncertainDays({ year, holidays, restDays, moved }: Calendar): Doubt[] {
  const days = [...holidays, ...restDays, ...moved.map(({ off, ...rest }) => ({ ...rest, date: off }))];
  return days
    .filter(({ certainty }) => certainty !== 'cited')
    .map(({ date, source }) => ({ year, code: 'uncertain-day', date, text: source }));
}

/** Days that the schedule's own week treats otherwise than the five-day week does. */
function otherWeek({ year, holidays, moved }: Calendar, schedule: Schedule): Doubt[] {
  const shifts = (week: Schedule, date: string) => isRestWeekday(week, toWeekday(toDayNumber(date)));
  const dates = [
    ...holidays.map(({ date }) => date).filter((date) => shifts(schedule, date) !== shifts(PROVIDER, date)),
    ...moved.filter((pair) => movesFor(schedule, pair) !== movesFor(PROVIDER, pair)).map(({ off }) => off),
  ];
  return dates.sort().map((date) => ({ year, code: 'other-week', date }));
}

export function doubtsOf(record: Calendar, years: ReadonlySet<number>, schedule: Schedule): Doubt[] {
  const { year, transfers, gaps = [] } = record;
  return [
    ...(transfers === 'not-established' ? [{ year, code: 'transfers-not-established' as const }] : []),
    ...gaps.map((text) => ({ year, code: 'gap' as const, text })),
    ...uncertainDays(record),
    ...(years.has(year + 1) ? [] : [{ year, code: 'next-year-missing' as const }]),
    ...otherWeek(record, schedule),
  ];
}
