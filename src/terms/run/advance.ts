import { addMonths, MINUTES_IN_DAY } from '../calendar/day-number.ts';
import { addWorkingMinutes, type Timetable } from '../calendar/timetable.ts';
import type { Holder, Segment } from './segments.ts';

export type Tables = Record<Holder, Timetable>;

/**
 * The instant at which a segment that begins at `instant` ends; nothing when that is outside of the years at
 * hand. It is never before `instant`, and never earlier for a later one: worst-start.ts relies on both.
 *
 * Calendar days run on through days off, N days are N × 24 hours. Working time passes in working hours only.
 * A month that has no such date ends with its last day, at 24:00: were it at the same hour, a start on the
 * 30th could end after one on the 31st.
 */
export function advance(instant: number, segment: Segment, tables: Tables): number | undefined {
  switch (segment.kind) {
    case 'work':
      return addWorkingMinutes(tables[segment.holder], instant, segment.minutes);
    case 'days':
      return instant + segment.days * MINUTES_IN_DAY;
    case 'months': {
      const start = Math.floor(instant / MINUTES_IN_DAY);
      const { day, short } = addMonths(start, segment.months);
      return short ? (day + 1) * MINUTES_IN_DAY : instant + (day - start) * MINUTES_IN_DAY;
    }
  }
}

export function advanceAll(
  instant: number,
  segments: readonly Segment[],
  tables: Tables,
): number | undefined {
  let end: number | undefined = instant;
  for (const segment of segments) {
    if (end === undefined) return undefined;
    end = advance(end, segment, tables);
  }
  return end;
}
