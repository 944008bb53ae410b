/**
 * Days as numbers, days since 1 January 1970: dates are texts outside of the engine and numbers inside. No
 * clock and no time zone has a part in it.
 */
const DAY = 86_400_000;

export const MINUTES_IN_DAY = 1440;

/** A catalogue speaks of a few thousand days, and of each many times. */
const dates = new Map<number, string>();
const numbers = new Map<string, number>();

/**
 * The number of a date.
 *
 * @param date ГГГГ-ММ-ДД
 * @throws RangeError when the text is not a date of the calendar.
 */
export function dayOf(date: string): number {
  const before = numbers.get(date);
  if (before !== undefined) return before;
  const [year, month, day] = date.split('-').map(Number);
  const number = Date.UTC(year ?? Number.NaN, (month ?? Number.NaN) - 1, day ?? Number.NaN) / DAY;
  // Date.UTC turns 31 June into 1 July.
  if (Number.isNaN(number) || isoOf(number) !== date) throw new RangeError(`not a date: «${date}»`);
  numbers.set(date, number);
  return number;
}

export function isoOf(day: number): string {
  const before = dates.get(day);
  if (before !== undefined) return before;
  const date = new Date(day * DAY).toISOString().slice(0, 10);
  dates.set(day, date);
  return date;
}

export function yearOf(day: number): number {
  return new Date(day * DAY).getUTCFullYear();
}

/** 0 is Monday, 6 is Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 3) % 7) + 7) % 7;
}

/** The same date so many months later; the last day of the month, `short`, where that has no such date. */
export function addMonths(day: number, months: number): { day: number; short: boolean } {
  const date = new Date(day * DAY);
  const [year, month] = [date.getUTCFullYear(), date.getUTCMonth() + months];
  const last = Date.UTC(year, month + 1, 0) / DAY;
  const same = Date.UTC(year, month, date.getUTCDate()) / DAY;
  return same > last ? { day: last, short: true } : { day: same, short: false };
}

/** A minute of a day; minutes since 1 January 1970 count as one number, an instant. */
export interface Moment {
  date: string;
  /** ЧЧ:ММ; 24:00 is the end of the day. */
  time: string;
}

const two = (number: number) => String(number).padStart(2, '0');

/** 570 is «09:30», 1440 is «24:00». */
export function timeOf(minute: number): string {
  return `${two(Math.trunc(minute / 60))}:${two(minute % 60)}`;
}

export function momentOf(instant: number): Moment {
  const day = Math.floor(instant / MINUTES_IN_DAY);
  return { date: isoOf(day), time: timeOf(instant - day * MINUTES_IN_DAY) };
}

/** The instant of a moment, «24:00» included. */
export function instantOf({ date, time }: Moment): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return dayOf(date) * MINUTES_IN_DAY + hours * 60 + minutes;
}

/** The end of a day is 24:00 of that day, not midnight of the next. */
export function endMomentOf(instant: number): Moment {
  const day = Math.ceil(instant / MINUTES_IN_DAY) - 1;
  return { date: isoOf(day), time: timeOf(instant - day * MINUTES_IN_DAY) };
}
