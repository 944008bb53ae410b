/** Minutes of days: texts outside of the engine, and one number inside of it, minutes since 1 January 1970 (an instant). */
import { fromDayNumber, toDayNumber } from '../../model/day.ts';

export const MINUTES_IN_DAY = 1440;

export interface Moment {
  /** ГГГГ-ММ-ДД */
  date: string;
  /** ЧЧ:ММ; 24:00 is the end of the day. */
  time: string;
}

const pad = (number: number) => String(number).padStart(2, '0');

/** 570 is «09:30», 1440 is «24:00». */
export function formatTime(minute: number): string {
  return `${pad(Math.trunc(minute / 60))}:${pad(minute % 60)}`;
}

export function toMoment(instant: number): Moment {
  const day = Math.floor(instant / MINUTES_IN_DAY);
  return { date: fromDayNumber(day), time: formatTime(instant - day * MINUTES_IN_DAY) };
}

/** The end of a day is 24:00 of that day, not midnight of the next. */
export function toEndMoment(instant: number): Moment {
  const day = Math.ceil(instant / MINUTES_IN_DAY) - 1;
  return { date: fromDayNumber(day), time: formatTime(instant - day * MINUTES_IN_DAY) };
}

/** The instant of a moment, «24:00» included. @throws RangeError when its date is not a day of the calendar */
export function toInstant({ date, time }: Moment): number {
  const [hours = Number.NaN, minutes = Number.NaN] = time.split(':').map(Number);
  return toDayNumber(date) * MINUTES_IN_DAY + hours * 60 + minutes;
}
