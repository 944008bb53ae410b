import { addMonths } from '../../model/day.ts';
import { MINUTES_IN_DAY } from '../calendar/moment.ts';
import { addWorkingMinutes, type Timetable } from '../calendar/timetable.ts';
import type { Holder, RunSegment } from './segments.ts';

export type Tables = Record<Holder, Timetable>;

/** A segment with the hours it runs in at hand. All of one shape: millions of them are passed. */
export interface Leg {
  kind: RunSegment['kind'];
  /** Minutes, days or months. */
  amount: number;
  hours: Timetable;
}

function makeLeg(segment: RunSegment, tables: Tables): Leg {
  switch (segment.kind) {
    case 'work':
      return { kind: 'work', amount: segment.minutes, hours: tables[segment.holder] };
    case 'days':
      return { kind: 'days', amount: segment.days, hours: tables.provider };
    case 'months':
      return { kind: 'months', amount: segment.months, hours: tables.provider };
  }
}

export function makeLegs(segments: readonly RunSegment[], tables: Tables): Leg[] {
  return segments.map((segment) => makeLeg(segment, tables));
}

/**
 * The instant at which a leg that begins at `instant` ends; nothing when that is outside of the years at
 * hand. It is never before `instant`, and never earlier for a later one: candidates.ts and scan.ts rely on both.
 *
 * Calendar days run on through days off, N days are N × 24 hours. Working time passes in working hours only.
 * A month that has no such date ends with its last day, at 24:00: were it at the same hour, a start on the
 * 30th could end after one on the 31st.
 */
function pass(instant: number, { kind, amount, hours }: Leg): number | undefined {
  if (kind === 'work') return addWorkingMinutes(hours, instant, amount);
  if (kind === 'days') return instant + amount * MINUTES_IN_DAY;
  const start = Math.floor(instant / MINUTES_IN_DAY);
  const { day, short } = addMonths(start, amount);
  return short ? (day + 1) * MINUTES_IN_DAY : instant + (day - start) * MINUTES_IN_DAY;
}

export function passAll(instant: number, legs: readonly Leg[]): number | undefined {
  let end = instant;
  for (const leg of legs) {
    const next = pass(end, leg);
    if (next === undefined) return undefined;
    end = next;
  }
  return end;
}

export function advanceAll(
  instant: number,
  segments: readonly RunSegment[],
  tables: Tables,
): number | undefined {
  return passAll(instant, makeLegs(segments, tables));
}
