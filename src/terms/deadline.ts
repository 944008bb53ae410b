/** The last day of a term, with every day off that is skipped on the way to it. */

import { fromDayNumber, toDayNumber, toYear } from '../model/day.ts';
import { timetableAt, type WorkingCalendar } from './calendar/calendar.ts';
import type { DayOff } from './calendar/days-off.ts';
import type { Doubt } from './calendar/doubts.ts';
import { formatTime, MINUTES_IN_DAY } from './calendar/moment.ts';
import { PROVIDER, type Schedule } from './calendar/schedule.ts';
import { addWorkingMinutes, daysOffBetween, findClosing, type Timetable } from './calendar/timetable.ts';
import type { DurationPart } from './duration-reading.ts';
import { type DayTerm, lastDayFrom, nominalLastDay } from './last-day.ts';
import type { Counted } from './law-by-date.ts';
import type { Reading } from './readings.ts';

export interface DeadlineQuestion {
  /** The day of the event; the minute of the day counts for terms in hours and minutes only. */
  start: { date: string; minute?: number };
  /** As `readDuration` reads it; of a range the upper end counts. */
  term: readonly DurationPart[];
  calendar: WorkingCalendar;
  /** Hours of the place where the last day ends, and in whose time hours run. Days are those of a five-day week. */
  schedule: Schedule;
  readings: readonly Reading[];
}

export interface Deadline extends Counted {
  kind: 'deadline';
  reading: Reading;
  lastDay: string;
  /** ЧЧ:ММ on the last day. */
  time: string;
  /** Where counting alone would end the term, when that is a day off. */
  movedFrom?: string;
  /** Days off that do not count, or over which the last day moves. */
  skipped: readonly DayOff[];
  /** What is uncertain about the years between. */
  doubts: readonly Doubt[];
}

export interface NotComputable extends Counted {
  kind: 'not-computable';
  reading: Reading;
  why: 'no-calendar' | 'unstated-days' | 'several-units';
  /** The year that has no calendar. */
  year?: number;
}

export type DeadlineAnswer = Deadline | NotComputable;

/** A term in days, or in working minutes from the minute of the event. */
export type CountedTerm = DayTerm | { minutes: number };

/** How a term is counted; or why it cannot be. */
export function countedTerm(parts: readonly DurationPart[]): CountedTerm | 'unstated-days' | 'several-units' {
  const [part, ...others] = parts;
  if (part === undefined) return 'several-units';
  const { max: count, unit } = part;
  if (unit === 'hour' || unit === 'minute') {
    if (others.some((other) => other.unit !== 'hour' && other.unit !== 'minute')) return 'several-units';
    return { minutes: parts.reduce((sum, one) => sum + one.max * (one.unit === 'hour' ? 60 : 1), 0) };
  }
  if (others.length > 0) return 'several-units';
  return unit === 'day' ? 'unstated-days' : { count, unit };
}

/** Two holidays beside one another on a weekend move further than one: a day so long before may still matter. */
const REACH = 7;

/** What is uncertain about the years of some days; of a single day, only where it can have a part in them. */
export function doubtsBetween({ doubts }: Timetable, from: number, to: number): Doubt[] {
  const [first, last] = [toYear(from), toYear(to)];
  return doubts.filter(({ year, date }) => {
    if (date === undefined) return year >= first && year <= last;
    const day = toDayNumber(date);
    return day >= from - REACH && day <= to;
  });
}

/** The instant at which a last day ends. */
export function findEndOfLastDay(place: Timetable, day: number, { endOfDay }: Reading): number {
  const closing = endOfDay === 'closing' ? findClosing(place, day) : undefined;
  return day * MINUTES_IN_DAY + (closing ?? MINUTES_IN_DAY);
}

function inDays(week: Timetable, place: Timetable, start: number, term: DayTerm, reading: Reading) {
  const nominal = nominalLastDay(week, start, term, reading.firstDay);
  const day = nominal === undefined ? undefined : lastDayFrom(week, place, nominal);
  if (nominal === undefined || day === undefined) return undefined;
  const first = reading.firstDay === 'day-of-event' ? start : start + 1;
  const counted = term.unit === 'working-day' ? first : nominal;
  const skipped = daysOffBetween(week, counted, day);
  const end = findEndOfLastDay(place, day, reading);
  return { day, minute: end - day * MINUTES_IN_DAY, skipped, ...(nominal === day ? {} : { nominal }) };
}

function inMinutes(place: Timetable, start: number, minutes: number) {
  const end = addWorkingMinutes(place, start, minutes);
  if (end === undefined) return undefined;
  const day = Math.floor(end / MINUTES_IN_DAY);
  const skipped = daysOffBetween(place, Math.floor(start / MINUTES_IN_DAY), day);
  return { day, minute: end - day * MINUTES_IN_DAY, skipped, nominal: undefined };
}

/**
 * The deadline under each reading, in their order.
 *
 * @throws RangeError when `start.date` is not a date.
 */
export function findDeadlines({
  start,
  term,
  calendar,
  schedule,
  readings,
}: DeadlineQuestion): DeadlineAnswer[] {
  const counted = countedTerm(term);
  const from = toDayNumber(start.date);
  const week = timetableAt(calendar, PROVIDER, from);
  const place = timetableAt(calendar, schedule, from);
  const isByMinute = typeof counted !== 'string' && 'minutes' in counted;
  // Hours and minutes have no first day: every reading of it comes to the same.
  const differing = isByMinute ? readings.slice(0, 1) : readings;
  return differing.map((reading): DeadlineAnswer => {
    const by = { reading, from: start.date, ...(isByMinute ? { byMinute: true as const } : {}) };
    const unknown = { kind: 'not-computable' as const, ...by };
    if (typeof counted === 'string') return { ...unknown, why: counted };
    if (week === undefined || place === undefined) {
      return { ...unknown, why: 'no-calendar', year: toYear(from) };
    }
    const found =
      'minutes' in counted
        ? inMinutes(place, from * MINUTES_IN_DAY + (start.minute ?? 0), counted.minutes)
        : inDays(week, place, from, counted, reading);
    if (found === undefined) return { ...unknown, why: 'no-calendar', year: toYear(week.last) + 1 };
    const { day, minute, skipped, nominal } = found;
    return {
      kind: 'deadline',
      ...by,
      lastDay: fromDayNumber(day),
      time: formatTime(minute),
      ...(nominal === undefined ? {} : { movedFrom: fromDayNumber(nominal) }),
      skipped,
      doubts: doubtsBetween('minutes' in counted ? place : week, from, day),
    };
  });
}
