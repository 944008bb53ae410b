/**
 * A run of calendar years under one schedule, with running sums: every question is answered by looking up,
 * not by counting days.
 *
 * Days are day numbers, instants are minutes since 1 January 1970 (see moment.ts). A question that leads
 * outside of the years at hand is answered by `undefined`: not computable.
 */

import type { DayOff } from './days-off.ts';
import type { Doubt } from './doubts.ts';
import { MINUTES_IN_DAY } from './moment.ts';
import { areInOrder, countMinutes, type Interval, type Schedule } from './schedule.ts';

const HOUR = 60;

export interface Timetable {
  schedule: Schedule;
  /** The first and the last day at hand: 1 January of one year, 31 December of another. */
  first: number;
  last: number;
  /** Opening hours by position from `first`; empty on a day off. */
  hours: readonly (readonly Interval[])[];
  /** Working days before the day at a position; one longer than `hours`. */
  daysBefore: Int32Array;
  /** All opening hours in a row, as instants; and of them, the first on the day at a position or after it. */
  opens: Int32Array;
  closes: Int32Array;
  firstOpen: Int32Array;
  /** Working minutes before the opening hours at a position; one longer than `opens`. */
  minutesBefore: Int32Array;
  /** By whole hours of work, the opening hours by whose end so much has been worked: where to look for a sum. */
  reaching: Int32Array;
  /** Working days in order, and the instants at which each of them closes. */
  working: Int32Array;
  closings: Int32Array;
  /** Days off in order. */
  off: readonly DayOff[];
  doubts: readonly Doubt[];
}

/**
 * Adds up the sums. `hours` and `off` are what is known of every day from `first` on.
 *
 * @throws RangeError when the intervals of a day overlap or are not in their order.
 */
export function makeTimetable(
  schedule: Schedule,
  first: number,
  hours: readonly (readonly Interval[])[],
  off: readonly DayOff[],
  doubts: readonly Doubt[],
): Timetable {
  const daysBefore = new Int32Array(hours.length + 1);
  const firstOpen = new Int32Array(hours.length + 1);
  const [working, opens, closes, minutesBefore]: [number[], number[], number[], number[]] = [[], [], [], [0]];
  const [reaching, closings]: [number[], number[]] = [[], []];
  let sum = 0;
  hours.forEach((intervals, index) => {
    if (!areInOrder(intervals)) throw new RangeError(`opening hours of «${schedule.id}» overlap`);
    const minutes = countMinutes(intervals);
    if (minutes > 0) working.push(first + index);
    for (const { from, to } of intervals) {
      opens.push((first + index) * MINUTES_IN_DAY + from);
      closes.push((first + index) * MINUTES_IN_DAY + to);
      sum += to - from;
      minutesBefore.push(sum);
      while (reaching.length * HOUR <= sum) reaching.push(opens.length - 1);
    }
    if (minutes > 0) closings.push(closes.at(-1) ?? 0);
    daysBefore[index + 1] = working.length;
    firstOpen[index + 1] = opens.length;
  });
  return {
    schedule,
    first,
    last: first + hours.length - 1,
    hours,
    daysBefore,
    opens: Int32Array.from(opens),
    closes: Int32Array.from(closes),
    firstOpen,
    minutesBefore: Int32Array.from(minutesBefore),
    reaching: Int32Array.from(reaching),
    working: Int32Array.from(working),
    closings: Int32Array.from(closings),
    off,
    doubts,
  };
}

export function coversDay({ first, last }: Timetable, day: number): boolean {
  return day >= first && day <= last;
}

export function hoursOn({ first, hours }: Timetable, day: number): readonly Interval[] {
  return hours[day - first] ?? [];
}

export function isWorkingDay(timetable: Timetable, day: number): boolean {
  return hoursOn(timetable, day).length > 0;
}

/** When operations stop for the day, minutes from midnight; nothing on a day off. */
export function findClosing(timetable: Timetable, day: number): number | undefined {
  return hoursOn(timetable, day).at(-1)?.to;
}

/**
 * The working day that is the `count`-th from `day` on, `day` being the first if it is a working one: count 1
 * is the first working day not before `day`.
 */
export function nthWorkingDay(
  { first, daysBefore, working }: Timetable,
  day: number,
  count: number,
): number | undefined {
  const before = daysBefore[day - first];
  return before === undefined ? undefined : working[before + count - 1];
}

/** The day itself or the next working day after it. */
export function nextWorkingDay(timetable: Timetable, day: number): number | undefined {
  return nthWorkingDay(timetable, day, 1);
}

/** Working days of the timetable before a day; all of them before a day after its last. */
export function workingDaysUntil({ first, last, daysBefore }: Timetable, day: number): number {
  return daysBefore[Math.min(Math.max(day, first), last + 1) - first] ?? 0;
}

/** Working days from `from` to `to`, both included; 0 when `to` is before `from`. */
export function workingDaysBetween(timetable: Timetable, from: number, to: number): number | undefined {
  if (!coversDay(timetable, from) || !coversDay(timetable, to)) return undefined;
  return Math.max(0, workingDaysUntil(timetable, to + 1) - workingDaysUntil(timetable, from));
}

/** Working minutes from `first` up to an instant. */
export function workedUntil(
  { first, firstOpen, opens, closes, minutesBefore }: Timetable,
  instant: number,
): number | undefined {
  const index = Math.floor(instant / MINUTES_IN_DAY) - first;
  let open = firstOpen[index];
  if (open === undefined) return undefined;
  if (index === firstOpen.length - 1 && instant > (first + index) * MINUTES_IN_DAY) return undefined;
  while ((closes[open] ?? instant + 1) <= instant) open += 1;
  return (minutesBefore[open] ?? 0) + Math.max(0, instant - (opens[open] ?? instant));
}

/** Working minutes between two instants; 0 when the second is before the first. */
export function workingMinutesBetween(timetable: Timetable, from: number, to: number): number | undefined {
  const [before, after] = [workedUntil(timetable, from), workedUntil(timetable, to)];
  return before === undefined || after === undefined ? undefined : Math.max(0, after - before);
}

/**
 * The instant at which so many working minutes after `instant` have passed: the earliest, so work done by
 * closing time ends at closing time. No minutes end where they began, be it outside of working hours.
 */
export function addWorkingMinutes(
  timetable: Timetable,
  instant: number,
  minutes: number,
): number | undefined {
  if (minutes === 0) return instant;
  const worked = workedUntil(timetable, instant);
  if (worked === undefined) return undefined;
  const { opens, minutesBefore, reaching } = timetable;
  const target = worked + minutes;
  let open = reaching[Math.floor(target / HOUR)];
  if (open === undefined) return undefined;
  while ((minutesBefore[open + 1] ?? target) < target) open += 1;
  const from = opens[open];
  return from === undefined ? undefined : from + target - (minutesBefore[open] ?? 0);
}

/** The instant itself if it is in working hours, else the next opening. */
export function nextWorkingMoment(timetable: Timetable, instant: number): number | undefined {
  const end = addWorkingMinutes(timetable, instant, 1);
  return end === undefined ? undefined : end - 1;
}

/** The days off from `from` to `to`, both included; days outside of the timetable are left out. */
export function daysOffBetween(timetable: Timetable, from: number, to: number): readonly DayOff[] {
  const { first, last, off, daysBefore } = timetable;
  const position = (day: number) => {
    const index = Math.min(Math.max(day, first), last + 1) - first;
    return index - (daysBefore[index] ?? 0);
  };
  return off.slice(position(from), position(to + 1));
}
