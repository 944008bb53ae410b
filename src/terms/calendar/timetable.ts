/**
 * A run of calendar years under one schedule, with running sums: every question is answered by looking up,
 * not by counting days.
 *
 * Days are day numbers, instants are minutes since 1 January 1970 (see day-number.ts). A question that leads
 * outside of the years at hand is answered by `undefined`: not computable.
 */

import { MINUTES_IN_DAY } from './day-number.ts';
import type { DayOff } from './days-off.ts';
import type { Doubt } from './doubts.ts';
import { areInOrder, type Interval, minutesOf, type Schedule } from './schedule.ts';

export interface Timetable {
  schedule: Schedule;
  /** The first and the last day at hand: 1 January of one year, 31 December of another. */
  first: number;
  last: number;
  /** Opening hours by position from `first`; empty on a day off. */
  hours: readonly (readonly Interval[])[];
  /** Working days before the day at a position; one longer than `hours`. */
  daysBefore: Int32Array;
  /** Working minutes before the day at a position; one longer than `hours`. */
  minutesBefore: Int32Array;
  /** Working days in order. */
  working: Int32Array;
  /** Days off in order. */
  off: readonly DayOff[];
  doubts: readonly Doubt[];
  /** Minutes of the longest working day. */
  longest: number;
}

/**
 * Adds up the sums. `hours` and `off` are what is known of every day from `first` on.
 *
 * @throws RangeError when the intervals of a day overlap or are not in their order.
 */
export function timetableOf(
  schedule: Schedule,
  first: number,
  hours: readonly (readonly Interval[])[],
  off: readonly DayOff[],
  doubts: readonly Doubt[],
): Timetable {
  const daysBefore = new Int32Array(hours.length + 1);
  const minutesBefore = new Int32Array(hours.length + 1);
  const working: number[] = [];
  let longest = 0;
  hours.forEach((intervals, index) => {
    if (!areInOrder(intervals)) throw new RangeError(`opening hours of «${schedule.id}» overlap`);
    const minutes = minutesOf(intervals);
    if (minutes > 0) working.push(first + index);
    longest = Math.max(longest, minutes);
    daysBefore[index + 1] = working.length;
    minutesBefore[index + 1] = (minutesBefore[index] ?? 0) + minutes;
  });
  const last = first + hours.length - 1;
  const sums = { daysBefore, minutesBefore, working: Int32Array.from(working), longest };
  return { schedule, first, last, hours, off, doubts, ...sums };
}

export function covers({ first, last }: Timetable, day: number): boolean {
  return day >= first && day <= last;
}

export function hoursOn({ first, hours }: Timetable, day: number): readonly Interval[] {
  return hours[day - first] ?? [];
}

export function isWorkingDay(timetable: Timetable, day: number): boolean {
  return hoursOn(timetable, day).length > 0;
}

/** When operations stop for the day, minutes from midnight; nothing on a day off. */
export function closingOf(timetable: Timetable, day: number): number | undefined {
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
  if (!covers(timetable, from) || !covers(timetable, to)) return undefined;
  return Math.max(0, workingDaysUntil(timetable, to + 1) - workingDaysUntil(timetable, from));
}

/** Working minutes from `first` up to an instant. */
export function workedUntil({ first, hours, minutesBefore }: Timetable, instant: number): number | undefined {
  const day = Math.floor(instant / MINUTES_IN_DAY);
  const intervals = hours[day - first];
  let worked = minutesBefore[day - first];
  if (worked === undefined) return undefined;
  if (intervals === undefined) return instant === day * MINUTES_IN_DAY ? worked : undefined;
  const minute = instant - day * MINUTES_IN_DAY;
  for (const { from, to } of intervals) {
    if (minute >= to) worked += to - from;
    else if (minute > from) worked += minute - from;
  }
  return worked;
}

/** Working minutes between two instants; 0 when the second is before the first. */
export function workingMinutesBetween(timetable: Timetable, from: number, to: number): number | undefined {
  const [before, after] = [workedUntil(timetable, from), workedUntil(timetable, to)];
  return before === undefined || after === undefined ? undefined : Math.max(0, after - before);
}

/** Position in `working` of the day on which the running sum of minutes reaches `target`. */
function dayReaching(timetable: Timetable, near: number, need: number, target: number): number | undefined {
  const { first, working, minutesBefore, longest } = timetable;
  const sumAfter = (position: number) => minutesBefore[(working[position] ?? 0) + 1 - first] ?? 0;
  // Where all days are equally long, which is the rule, this is the day.
  let low = near + Math.ceil(need / longest) - 1;
  if (low >= working.length) return undefined;
  if (sumAfter(low) >= target) return low;
  let high = working.length - 1;
  if (sumAfter(high) < target) return undefined;
  while (high - low > 1) {
    const middle = (low + high) >> 1;
    if (sumAfter(middle) >= target) high = middle;
    else low = middle;
  }
  return high;
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
  const { first, hours, daysBefore, minutesBefore, working } = timetable;
  const index = Math.floor(instant / MINUTES_IN_DAY) - first;
  const target = worked + minutes;
  const need = target - (minutesBefore[index] ?? 0);
  const position = dayReaching(timetable, daysBefore[index] ?? 0, need, target);
  const day = position === undefined ? undefined : working[position];
  if (day === undefined) return undefined;
  let left = target - (minutesBefore[day - first] ?? 0);
  for (const { from, to } of hours[day - first] ?? []) {
    if (left <= to - from) return day * MINUTES_IN_DAY + from + left;
    left -= to - from;
  }
  throw new Error('the sums of the timetable do not agree with its hours');
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
