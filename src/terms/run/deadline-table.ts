import type { Timetable } from '../calendar/timetable.ts';
import { findEndOfLastDay } from '../deadline.ts';
import { type DayTerm, lastDayFrom, nominalLastDay } from '../last-day.ts';
import type { Reading } from '../readings.ts';
import { toDate } from './margin.ts';
import type { CalendarSpan } from './starts.ts';

export interface DeadlineTable {
  /** By the position of the start in `intake.working`; NaN outside of the years at hand. */
  ends: Float64Array;
  /** The days of `ends`. */
  dates: Int32Array;
}

const cachedTables = new WeakMap<Timetable, Map<string, DeadlineTable>>();

function deadlineFrom(start: number, { week, place }: CalendarSpan, term: DayTerm, reading: Reading) {
  const nominal = nominalLastDay(week, start, term, reading.firstDay);
  const last = nominal === undefined ? undefined : lastDayFrom(week, place, nominal);
  return last === undefined ? undefined : findEndOfLastDay(place, last, reading);
}

/** The deadlines of a term in days: never earlier for a later start. Kept, since many paths have few terms. */
export function deadlineTable(span: CalendarSpan, term: DayTerm, reading: Reading): DeadlineTable {
  const { intake, place } = span;
  const tables = cachedTables.get(intake) ?? new Map<string, DeadlineTable>();
  cachedTables.set(intake, tables);
  const key = [place.schedule.id, term.count, term.unit, reading.firstDay, reading.endOfDay].join(' ');
  const before = tables.get(key);
  if (before !== undefined) return before;
  const ends = Float64Array.from(
    intake.working,
    (day) => deadlineFrom(day, span, term, reading) ?? Number.NaN,
  );
  const table = { ends, dates: Int32Array.from(ends, toDate) };
  tables.set(key, table);
  return table;
}
