/** Where a run can start, and when its term then ends. */
import { buildTimetables, type WorkingCalendar } from '../calendar/calendar.ts';
import { MINUTES_IN_DAY } from '../calendar/moment.ts';
import { PROVIDER, type Schedule } from '../calendar/schedule.ts';
import type { Timetable } from '../calendar/timetable.ts';
import type { CountedTerm } from '../deadline.ts';
import type { Reading } from '../readings.ts';
import type { Bound } from '../step-time.ts';
import { type Leg, makeLegs, passAll, type Tables } from './advance.ts';
import { HOLDERS, type Holder, type RunSegment } from './segments.ts';

export interface StartQuestion {
  calendar: WorkingCalendar;
  term: CountedTerm;
  readings: readonly Reading[];
  /** Hours in which papers are taken in. */
  intake: Schedule;
  /** Where the last day of the term ends. */
  place: Schedule;
  /** Hours of those who do the steps. */
  holders?: Record<Holder, Schedule>;
  /** The last date on which a path can start at all; without it every day at hand. */
  to?: string | undefined;
}

/** Years without a gap between them. */
export interface CalendarSpan {
  tables: Tables;
  /** The five-day week, in which days are counted. */
  week: Timetable;
  intake: Timetable;
  place: Timetable;
}

export function buildSpans({ calendar, intake, place, holders = HOLDERS }: StartQuestion): CalendarSpan[] {
  const at = (schedule: Schedule, index: number) => {
    const timetable = buildTimetables(calendar, schedule)[index];
    if (timetable === undefined) throw new Error('schedules of one calendar have the same years');
    return timetable;
  };
  return buildTimetables(calendar, PROVIDER).map((week, index) => ({
    week,
    tables: { provider: at(holders.provider, index), con: at(holders.con, index) },
    intake: at(intake, index),
    place: at(place, index),
  }));
}

export type Ways = readonly (readonly RunSegment[])[];

/** The ways of a path in a span, ready to be passed from any start. */
export interface PassableWays {
  ways: readonly (readonly Leg[])[];
  bound: Bound;
  /** The end of the years at hand, an instant. */
  until: number;
}

export function preparePassage(ways: Ways, bound: Bound, { tables }: CalendarSpan): PassableWays {
  const until = (tables.provider.last + 1) * MINUTES_IN_DAY;
  return { ways: ways.map((way) => makeLegs(way, tables)), bound, until };
}

/**
 * The earliest end of the ways for the lower bound, the latest for the upper; NaN when one of them is outside of
 * the years at hand.
 */
export function endFrom(start: number, { ways, bound, until }: PassableWays): number {
  let found: number | undefined;
  for (const way of ways) {
    const end = passAll(start, way);
    if (end === undefined || end > until) return Number.NaN;
    if (found === undefined || (bound === 'lower' ? end < found : end > found)) found = end;
  }
  return found ?? Number.NaN;
}

/** The first of the ways that ends then. */
export function wayTo(end: number, start: number, { ways }: PassableWays): number {
  return ways.findIndex((way) => passAll(start, way) === end);
}
