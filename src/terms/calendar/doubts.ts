/** What is not certain about a year of the calendar; the year can be computed all the same. */

import { toDayNumber, toWeekday } from '../../model/day.ts';
import type { Calendar, MovedDay } from '../../model/records.ts';
import { daysInLieu, movesDays } from './days-off.ts';
import { isRestWeekday, PROVIDER, type Schedule } from './schedule.ts';

export type DoubtCode =
  /** Nobody looked the whole year through: it is not known whether other days were moved. */
  | 'transfers-not-established'
  /** The record says what it lacks. */
  | 'gap'
  /** A day is known from one unofficial source, from background knowledge or from a draft only. */
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
    .filter(({ certainty }) => certainty !== 'cited' && certainty !== 'two-sources')
    .map(({ date, source }) => ({ year, code: 'uncertain-day', date, text: source }));
}

/** Days that the schedule's own week treats otherwise than the five-day week does. */
function otherWeek(
  { year, holidays, moved }: Calendar,
  schedule: Schedule,
  records: readonly Calendar[],
): Doubt[] {
  const moves = (week: Schedule, pair: MovedDay) => movesDays(week, pair, daysInLieu(records, week));
  const shifts = (week: Schedule, date: string) => isRestWeekday(week, toWeekday(toDayNumber(date)));
  const dates = [
    ...holidays.map(({ date }) => date).filter((date) => shifts(schedule, date) !== shifts(PROVIDER, date)),
    ...moved.filter((pair) => moves(schedule, pair) !== moves(PROVIDER, pair)).map(({ off }) => off),
  ];
  return dates.sort().map((date) => ({ year, code: 'other-week', date }));
}

/** @param records all at hand: a day in lieu of a holiday may be moved into another year */
export function listYearDoubts(
  record: Calendar,
  years: ReadonlySet<number>,
  schedule: Schedule,
  records: readonly Calendar[],
): Doubt[] {
  const { year, looked, gaps = [] } = record;
  return [
    ...(looked === undefined ? [{ year, code: 'transfers-not-established' as const }] : []),
    ...gaps.map((text) => ({ year, code: 'gap' as const, text })),
    ...uncertainDays(record),
    ...(years.has(year + 1) ? [] : [{ year, code: 'next-year-missing' as const }]),
    ...otherWeek(record, schedule, records),
  ];
}
