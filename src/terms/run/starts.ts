/** Where a run can start, and when its term then ends. */
import { timetablesOf, type WorkingCalendar } from '../calendar/calendar.ts';
import { MINUTES_IN_DAY } from '../calendar/day-number.ts';
import { CON, PROVIDER, type Schedule } from '../calendar/schedule.ts';
import type { Timetable } from '../calendar/timetable.ts';
import type { CountedTerm } from '../deadline.ts';
import type { Reading } from '../readings.ts';
import { advanceAll, type Tables } from './advance.ts';
import type { Segment } from './segments.ts';

export interface StartQuestion {
  calendar: WorkingCalendar;
  term: CountedTerm;
  readings: readonly Reading[];
  /** Hours in which papers are taken in. */
  intake: Schedule;
  /** Where the last day of the term ends. */
  place: Schedule;
  /** The last date on which a path can start at all; without it every day at hand. */
  to?: string | undefined;
}

/** Years without a gap between them. */
export interface Span {
  tables: Tables;
  intake: Timetable;
  place: Timetable;
}

export function spansOf({ calendar, intake, place }: StartQuestion): Span[] {
  const at = (schedule: Schedule, index: number) => {
    const timetable = timetablesOf(calendar, schedule)[index];
    if (timetable === undefined) throw new Error('schedules of one calendar have the same years');
    return timetable;
  };
  return timetablesOf(calendar, PROVIDER).map((provider, index) => ({
    tables: { provider, con: at(CON, index) },
    intake: at(intake, index),
    place: at(place, index),
  }));
}

/** The earliest end of the ways for the lower bound, the latest for the upper. */
export function endFrom(
  start: number,
  ways: readonly (readonly Segment[])[],
  bound: 'lower' | 'upper',
  { tables }: Span,
): { end: number; way: number } | undefined {
  let found: { end: number; way: number } | undefined;
  for (let way = 0; way < ways.length; way += 1) {
    const end = advanceAll(start, ways[way] ?? [], tables);
    if (end === undefined || end > (tables.provider.last + 1) * MINUTES_IN_DAY) return undefined;
    const isBetter = found === undefined || (bound === 'lower' ? end < found.end : end > found.end);
    if (isBetter) found = { end, way };
  }
  return found;
}
