import type { Timetable } from '../calendar/timetable.ts';
import type { Bound } from '../step-time.ts';
import { makeSegmentsKey } from './segments.ts';
import { type CalendarSpan, endFrom, type PassableWays, type Ways } from './starts.ts';

/** By the position of the start in `intake.working`; 0 where nobody has asked yet, -1 outside of the years at hand. */
type Ends = Int32Array;

/** More tables than these are not kept: fifteen years take 15 KB each. */
const MOST = 4000;

const cachedEnds = new WeakMap<Timetable, Map<string, Ends>>();

function findTable({ intake, tables }: CalendarSpan, ways: Ways, bound: Bound): Ends {
  const paths = cachedEnds.get(intake) ?? new Map<string, Ends>();
  cachedEnds.set(intake, paths);
  const holders = [tables.provider.schedule.id, tables.con.schedule.id];
  const key = [...holders, ways.length === 1 ? '' : bound, ...ways.map(makeSegmentsKey)].join('|');
  const table = paths.get(key) ?? new Int32Array(intake.working.length);
  if (paths.size >= MOST) paths.clear();
  paths.set(key, table);
  return table;
}

/**
 * Where the paths lead from the start of a day, NaN outside of the years at hand. Worked out once: regulations of
 * one kind have the same steps, and differ in their terms and in the days on which they were in force.
 *
 * @param at the start of the day at a position
 */
export function endsByDay(
  span: CalendarSpan,
  ways: Ways,
  passage: PassableWays,
  at: (position: number) => number,
): (position: number) => number {
  const table = findTable(span, ways, passage.bound);
  return (position) => {
    const before = table[position] ?? 0;
    if (before !== 0) return before < 0 ? Number.NaN : before;
    const end = endFrom(at(position), passage);
    table[position] = Number.isNaN(end) ? -1 : end;
    return end;
  };
}
