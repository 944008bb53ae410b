/**
 * Which days are off and why, by the facts of the calendar records and the week of a schedule.
 *
 * Закон «О праздниках» art. 5: a holiday that falls on a day of rest gives the next working day after it;
 * what it would give is taken if it is off already, so the days after Nauryz follow one another. 7 January
 * and Курбан-айт are rest days and give nothing. Labour Code art. 85: days of rest are moved by the Government, since the
 * law of 19.04.2023 № 223-VII by the authority for labour.
 */

import { fromDayNumber, toDayNumber, toWeekday } from '../../model/day.ts';
import { defined } from '../../model/defined.ts';
import type { Calendar, CalendarDay, Certainty, DayName, MovedDay } from '../../model/records.ts';
import { isRestWeekday, type Schedule } from './schedule.ts';

export type DayOffReason = 'holiday' | 'rest-day' | 'moved' | 'shifted' | 'weekend';

export interface DayOff {
  date: string;
  reason: DayOffReason;
  name?: DayName;
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
  return { date, reason, ...defined({ name }), source, certainty };
}

interface Holiday {
  holiday: CalendarDay;
  day: number;
}

function listHolidays(records: readonly Calendar[]): Holiday[] {
  return records
    .flatMap((record) => record.holidays)
    .map((holiday) => ({ holiday, day: toDayNumber(holiday.date) }))
    .sort((a, b) => a.day - b.day);
}

/** Every holiday on a day of rest with the day that it gives; `isOff` is asked of the days after it, in their order. */
function shift(
  holidays: readonly Holiday[],
  schedule: Schedule,
  isOff: (day: number) => boolean,
  give: (day: number, holiday: CalendarDay) => void,
): void {
  for (const { holiday, day } of holidays) {
    if (!isRestWeekday(schedule, toWeekday(day))) continue;
    let next = day + 1;
    // A week in which every day is one of rest gives none.
    while (next <= day + LONGEST && (isOff(next) || isRestWeekday(schedule, toWeekday(next)))) next += 1;
    if (next <= day + LONGEST) give(next, holiday);
  }
}

/** No holiday is so far from the day that it gives. */
const LONGEST = 60;

/** The days that the law gives in lieu of holidays, before anybody moves any. */
export function daysInLieu(records: readonly Calendar[], schedule: Schedule): Set<number> {
  const holidays = listHolidays(records);
  const taken = new Set(holidays.map(({ day }) => day));
  for (const { date } of records.flatMap(({ restDays }) => restDays)) taken.add(toDayNumber(date));
  const lieu = new Set<number>();
  shift(
    holidays,
    schedule,
    (day) => taken.has(day) || lieu.has(day),
    (day) => lieu.add(day),
  );
  return lieu;
}

/**
 * Whether a pair moves a day for those who keep a schedule: one of their days of rest, or the day that they have in
 * lieu of a holiday. In a six-day week Saturday is worked anyway.
 */
export function movesDays(schedule: Schedule, { off, worked }: MovedDay, lieu: ReadonlySet<number>): boolean {
  const isRest = (date: string) => isRestWeekday(schedule, toWeekday(toDayNumber(date)));
  return !isRest(off) && (isRest(worked) || lieu.has(toDayNumber(worked)));
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
  const holidays = listHolidays(records);
  const lieu = daysInLieu(records, schedule);
  const moved = records
    .flatMap((record) => record.moved)
    .filter((pair) => movesDays(schedule, pair, lieu))
    .map((pair) => ({ ...pair, offDay: toDayNumber(pair.off), workedDay: toDayNumber(pair.worked) }));

  for (const { holiday, day } of holidays) add(day, dayOff(holiday, 'holiday'));
  for (const { restDays } of records)
    for (const rest of restDays) add(toDayNumber(rest.date), dayOff(rest, 'rest-day'));
  for (const { off: date, worked: instead, offDay, workedDay, source, certainty } of moved) {
    add(offDay, { date, reason: 'moved', instead, source, certainty });
    // A day of rest can be moved, a holiday cannot.
    if (isRest(workedDay) && !off.has(workedDay)) worked.set(workedDay, toWeekday(offDay));
  }
  // What a moved day in lieu stood for has been given with it.
  const givenElsewhere = new Set(moved.map(({ workedDay }) => workedDay));
  shift(
    holidays,
    schedule,
    (day) => off.has(day),
    (day, { date, certainty }) => {
      if (day > last) return;
      const shifted = { date: fromDayNumber(day), reason: 'shifted' as const, instead: date };
      add(day, { ...shifted, source: SHIFT_SOURCE, certainty });
    },
  );
  for (const day of givenElsewhere) if (off.get(day)?.reason === 'shifted') off.delete(day);
  for (let day = first; day <= last; day += 1) {
    if (!isRest(day) || worked.has(day)) continue;
    add(day, { date: fromDayNumber(day), reason: 'weekend', source: schedule.source.ru, certainty: 'cited' });
  }
  return { off, worked };
}

/**
 * The pairs that move nothing for those who rest on Saturday and Sunday: of a slip in a date, or of a day that is off
 * already.
 *
 * @param records of a country, all at hand
 */
export function idlePairs(records: readonly Calendar[], schedule: Schedule): MovedDay[] {
  const lieu = daysInLieu(records, schedule);
  const feasts = new Set(
    records.flatMap(({ holidays, restDays }) => [...holidays, ...restDays].map(({ date }) => date)),
  );
  return records
    .flatMap(({ moved }) => moved)
    .filter(
      (pair) =>
        !movesDays(schedule, pair, lieu) ||
        feasts.has(pair.off) ||
        feasts.has(pair.worked) ||
        lieu.has(toDayNumber(pair.off)),
    );
}
