/**
 * Which days are off and why, by the facts of the calendar records and the week of a schedule.
 *
 * Закон «О праздниках» art. 5: a holiday that falls on a day of rest gives the next working day after it;
 * what it would give is taken if it is off already, so the days after Nauryz follow one another. 7 January
 * and Курбан-айт are rest days and give nothing. Labour Code art. 85: the Government moves days of rest.
 */

import { fromDayNumber, toDayNumber, toWeekday } from '../../model/day.ts';
import type { Calendar, CalendarDay, Certainty, MovedDay } from '../../model/records.ts';
import { isRestWeekday, type Schedule } from './schedule.ts';

export type DayOffReason = 'holiday' | 'rest-day' | 'moved' | 'shifted' | 'weekend';

export interface DayOff {
  date: string;
  reason: DayOffReason;
  name?: string;
  /** The day worked for a moved one; the holiday that a shifted one stands in for. */
  instead?: string;
  source: string;
  certainty: Certainty;
}

export interface Days {
  off: ReadonlyMap<number, DayOff>;
  /** Days of rest that are worked, with the weekday whose hours they keep. */
  worked: ReadonlyMap<number, number>;
}

const SHIFT_SOURCE = 'Закон «О праздниках», статья 5: взамен праздника, совпавшего с выходным';

function dayOff({ date, name, source, certainty }: CalendarDay, reason: DayOffReason): DayOff {
  return { date, reason, ...(name === undefined ? {} : { name }), source, certainty };
}

/** A pair moves a day of rest only for those who rest on it: in a six-day week Saturday is worked anyway. */
export function movesFor(schedule: Schedule, { off, worked }: MovedDay): boolean {
  const isRest = (date: string) => isRestWeekday(schedule, toWeekday(toDayNumber(date)));
  return isRest(worked) && !isRest(off);
}

/**
 * The days off from `first` to `last`, day numbers.
 *
 * @param records all at hand, also of neighbouring years: a pair may move a day across the end of a year.
 */
export function daysOff(records: readonly Calendar[], schedule: Schedule, first: number, last: number): Days {
  const off = new Map<number, DayOff>();
  const worked = new Map<number, number>();
  const isRest = (day: number) => isRestWeekday(schedule, toWeekday(day));
  const add = (day: number, reason: DayOff) => {
    if (!off.has(day)) off.set(day, reason);
  };
  const holidays = records
    .flatMap((record) => record.holidays)
    .map((holiday) => ({ holiday, day: toDayNumber(holiday.date) }))
    .sort((a, b) => a.day - b.day);

  for (const { holiday, day } of holidays) add(day, dayOff(holiday, 'holiday'));
  for (const { restDays } of records)
    for (const rest of restDays) add(toDayNumber(rest.date), dayOff(rest, 'rest-day'));
  for (const moved of records.flatMap((record) => record.moved)) {
    if (!movesFor(schedule, moved)) continue;
    const { source, certainty } = moved;
    add(toDayNumber(moved.off), {
      date: moved.off,
      reason: 'moved',
      instead: moved.worked,
      source,
      certainty,
    });
    // A day of rest can be moved, a holiday cannot.
    if (!off.has(toDayNumber(moved.worked)))
      worked.set(toDayNumber(moved.worked), toWeekday(toDayNumber(moved.off)));
  }
  const isOff = (day: number) => off.has(day) || isRest(day);
  for (const { holiday, day } of holidays) {
    if (!isRest(day)) continue;
    let next = day + 1;
    // A day of rest that the Government made a working one stays worked.
    while (next <= last && isOff(next)) next += 1;
    const { certainty } = holiday;
    add(next, {
      date: fromDayNumber(next),
      reason: 'shifted',
      instead: holiday.date,
      source: SHIFT_SOURCE,
      certainty,
    });
  }
  for (let day = first; day <= last; day += 1) {
    if (!isRest(day) || worked.has(day)) continue;
    add(day, { date: fromDayNumber(day), reason: 'weekend', source: schedule.source.ru, certainty: 'cited' });
  }
  return { off, worked };
}
