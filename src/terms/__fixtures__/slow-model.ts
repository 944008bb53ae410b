/**
 * The calendar told slowly and plainly, day by day, for the engine to be compared with. Nothing of the engine
 * is used here; dates are ISO texts, and every day that passes is a step of a loop.
 */
import type { Calendar } from '../../model/records.ts';
import type { DayTerm } from '../last-day.ts';
import type { Reading } from '../readings.ts';
import type { Schedule } from '../calendar/schedule.ts';
import type { RunSegment } from '../run/segments.ts';

export interface Point {
  date: string;
  /** Minutes from midnight, 0 to 1440. */
  minute: number;
}

/** Kept only because the same days are walked through again and again. */
const following = new Map<string, string>();

export function dayAfter(date: string): string {
  const before = following.get(date);
  if (before !== undefined) return before;
  const next = new Date(`${date}T12:00:00Z`);
  next.setUTCDate(next.getUTCDate() + 1);
  const after = next.toISOString().slice(0, 10);
  following.set(date, after);
  return after;
}

function plusDays(date: string, days: number): string {
  let result = date;
  for (let left = days; left > 0; left -= 1) result = dayAfter(result);
  return result;
}

/** Monday is 0. */
function weekday(date: string): number {
  return (new Date(`${date}T12:00:00Z`).getUTCDay() + 6) % 7;
}

export function isBefore(a: Point, b: Point): boolean {
  return a.date === b.date ? a.minute < b.minute : a.date < b.date;
}

/** One schedule over the records of some years. */
export class SlowCalendar {
  readonly schedule: Schedule;
  readonly #years: Set<number>;
  readonly #holidays: Set<string>;
  readonly #rest: Set<string>;
  readonly #movedOff = new Set<string>();
  readonly #worked = new Map<string, string>();
  readonly #instead = new Set<string>();
  readonly #hours = new Map<string, readonly { from: number; to: number }[]>();

  constructor(records: readonly Calendar[], schedule: Schedule) {
    this.schedule = schedule;
    this.#years = new Set(records.map(({ year }) => year));
    this.#holidays = new Set(records.flatMap(({ holidays }) => holidays.map(({ date }) => date)));
    this.#rest = new Set(records.flatMap(({ restDays }) => restDays.map(({ date }) => date)));
    // What the law gives in lieu of holidays, had nobody moved a day.
    this.#giveInLieu();
    const pairs = records
      .flatMap(({ moved }) => moved)
      .filter(({ off, worked }) => !this.#restsOn(off) && (this.#restsOn(worked) || this.#instead.has(worked)));
    this.#instead.clear();
    for (const { off } of pairs) this.#movedOff.add(off);
    for (const { off, worked } of pairs) {
      const isFeast = this.#holidays.has(worked) || this.#rest.has(worked);
      if (this.#restsOn(worked) && !isFeast) this.#worked.set(worked, off);
    }
    this.#giveInLieu();
    for (const { worked } of pairs) this.#instead.delete(worked);
  }

  #giveInLieu(): void {
    for (const holiday of [...this.#holidays].sort()) {
      if (!this.#restsOn(holiday)) continue;
      let day = dayAfter(holiday);
      while (this.#restsOn(day) || this.#isFree(day)) day = dayAfter(day);
      this.#instead.add(day);
    }
  }

  #restsOn(date: string): boolean {
    return this.schedule.week[weekday(date)]?.length === 0;
  }

  #isFree(date: string): boolean {
    return (
      this.#holidays.has(date) || this.#rest.has(date) || this.#movedOff.has(date) || this.#instead.has(date)
    );
  }

  knows(date: string): boolean {
    return this.#years.has(Number(date.slice(0, 4)));
  }

  hours(date: string): readonly { from: number; to: number }[] {
    const before = this.#hours.get(date);
    if (before !== undefined) return before;
    const hours = this.#hoursOf(date);
    this.#hours.set(date, hours);
    return hours;
  }

  #hoursOf(date: string): readonly { from: number; to: number }[] {
    if (this.#isFree(date)) return [];
    const stand = this.#worked.get(date) ?? date;
    return this.schedule.week[weekday(stand)] ?? [];
  }

  isWorking(date: string): boolean {
    return this.hours(date).length > 0;
  }

  /** Where so many working minutes after a point end. */
  work(from: Point, minutes: number): Point | undefined {
    if (minutes === 0) return from;
    let left = minutes;
    for (let date = from.date, first = true; this.knows(date); date = dayAfter(date), first = false) {
      for (const open of this.hours(date)) {
        const start = first ? Math.max(open.from, Math.min(from.minute, open.to)) : open.from;
        if (left <= open.to - start) return { date, minute: start + left };
        left -= open.to - start;
      }
    }
    return undefined;
  }

  workingMinutes(date: string, from: number, to: number): number {
    let count = 0;
    for (const open of this.hours(date)) {
      count += Math.max(0, Math.min(open.to, to) - Math.max(open.from, from));
    }
    return count;
  }
}

function plusMonths(date: string, months: number): { date: string; short: boolean } {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  let [y, m] = [year, month];
  for (let left = months; left > 0; left -= 1) {
    m += 1;
    if (m === 13) [y, m] = [y + 1, 1];
  }
  const leap = (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;
  const length = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][m - 1] ?? 0;
  const text = (n: number) => String(n).padStart(2, '0');
  return { date: `${y}-${text(m)}-${text(Math.min(day, length))}`, short: day > length };
}

function slowStep(
  from: Point,
  segment: RunSegment,
  calendars: Record<'provider' | 'con', SlowCalendar>,
): Point | undefined {
  if (segment.kind === 'work') return calendars[segment.holder].work(from, segment.minutes);
  if (segment.kind === 'days') return { ...from, date: plusDays(from.date, segment.days) };
  const { date, short } = plusMonths(from.date, segment.months);
  return short ? { date: dayAfter(date), minute: 0 } : { date, minute: from.minute };
}

export function slowEnd(
  from: Point,
  segments: readonly RunSegment[],
  calendars: Record<'provider' | 'con', SlowCalendar>,
): Point | undefined {
  let now: Point | undefined = from;
  for (const segment of segments) {
    if (now === undefined) return undefined;
    // 24:00 and 0:00 of the next day are one.
    if (now.minute === 1440) now = { date: dayAfter(now.date), minute: 0 };
    now = slowStep(now, segment, calendars);
  }
  return now;
}

export interface SlowDeadline extends Point {
  /** Days off from the first day of a term in working days, or over which a last day moves. */
  skipped: string[];
}

/** The deadline of a term that runs from the day after `date`, or from `date` itself. */
export function slowDeadline(
  date: string,
  { count, unit }: DayTerm,
  { firstDay, endOfDay }: Reading,
  week: SlowCalendar,
  place: SlowCalendar,
): SlowDeadline | undefined {
  const skipped: string[] = [];
  let day = firstDay === 'day-of-event' ? date : dayAfter(date);
  if (unit === 'working-day') {
    for (let left = count; ; day = dayAfter(day)) {
      if (!week.knows(day)) return undefined;
      if (week.isWorking(day)) left -= 1;
      else skipped.push(day);
      if (left === 0) break;
    }
  } else if (unit === 'calendar-day') day = plusDays(day, count - 1);
  else {
    const { date: same, short } = plusMonths(date, count);
    if (firstDay !== 'day-of-event' || short) day = same;
    else {
      let before = date;
      while (dayAfter(before) !== same) before = dayAfter(before);
      day = before;
    }
  }
  while (week.knows(day) && !(week.isWorking(day) && place.isWorking(day))) {
    if (!week.isWorking(day)) skipped.push(day);
    day = dayAfter(day);
  }
  if (!week.knows(day)) return undefined;
  const closing = place.hours(day).at(-1)?.to ?? 1440;
  return { date: day, minute: endOfDay === 'closing' ? closing : 1440, skipped };
}

export interface SlowMargin {
  late: boolean;
  days: number;
  minutes: number;
}

const findEndDate = ({ date, minute }: Point) => {
  if (minute > 0) return { date, minute };
  const before = new Date(`${date}T12:00:00Z`);
  before.setUTCDate(before.getUTCDate() - 1);
  return { date: before.toISOString().slice(0, 10), minute: 1440 };
};

export function slowMargin(endsAt: Point, deadline: Point, week: SlowCalendar): SlowMargin {
  const end = findEndDate(endsAt);
  const due = findEndDate(deadline);
  const late = isBefore(due, end);
  let days = 0;
  let [day, last] = late ? [due.date, end.date] : [end.date, due.date];
  for (; day !== last; day = dayAfter(day)) days += 1;
  const same = end.date === due.date;
  const minutes = late
    ? week.workingMinutes(end.date, same ? due.minute : 0, end.minute)
    : week.workingMinutes(end.date, end.minute, same ? due.minute : 1440);
  return { late, days, minutes };
}

/** Negative when `a` is the worse margin. */
export function compareMargins(a: SlowMargin, b: SlowMargin): number {
  if (a.late !== b.late) return a.late ? -1 : 1;
  const difference = a.days - b.days || a.minutes - b.minutes;
  return a.late ? -difference : difference;
}
