/**
 * The starts to try. The end of a path never gets earlier when its start gets later (see `advance`), nor do the
 * earliest and the latest end of several ways, nor does a deadline.
 *
 * The deadline of a term in days is the same for every minute of a day. So no minute of a day is worse than the
 * last minute of its intake: that one alone decides. A term in hours runs from the minute, the deadline moves with
 * the start, and every minute of intake is a candidate.
 */
import { toDayNumber } from '../../model/day.ts';
import { MINUTES_IN_DAY } from '../calendar/moment.ts';
import { addWorkingMinutes, workedUntil, workingDaysUntil } from '../calendar/timetable.ts';
import type { DayTerm } from '../last-day.ts';
import type { Reading } from '../readings.ts';
import { deadlineTable } from './deadline-table.ts';
import { toDate } from './margin.ts';
import type { CalendarSpan, StartQuestion } from './starts.ts';

/** The deadlines under one reading, by the position of the start. */
export interface Deadlines {
  /** NaN outside of the years at hand. */
  at: (position: number) => number;
  /** The last position before `position` whose deadline is on a day before `limit`; -1 when there is none. */
  lastBelow: (limit: number, position: number) => number;
}

/** Starts in their order. */
export interface Candidates {
  count: number;
  at: (position: number) => number;
  /** Position of the first start on a day or after it. */
  from: (day: number) => number;
  /** One for each reading. */
  deadlines: Deadlines[];
}

/** How many of the first ones are so; once one is not, none after it may be. */
export function countWhile(length: number, is: (position: number) => boolean): number {
  let [count, beyond] = [0, length];
  while (count < beyond) {
    const middle = (count + beyond + 1) >> 1;
    if (is(middle - 1)) count = middle;
    else beyond = middle - 1;
  }
  return count;
}

function deadlinesInDays(span: CalendarSpan, term: DayTerm, reading: Reading): Deadlines {
  const { ends, dates } = deadlineTable(span, term, reading);
  return {
    at: (position) => ends[position] ?? Number.NaN,
    lastBelow: (limit, position) => {
      let before = position - 1;
      while (before >= 0 && (dates[before] ?? 0) >= limit) before -= 1;
      return before;
    },
  };
}

function lastMinutes(
  span: CalendarSpan,
  term: DayTerm,
  readings: readonly Reading[],
  end: number,
): Candidates {
  const { intake } = span;
  return {
    count: workingDaysUntil(intake, end),
    at: (position) => (intake.closings[position] ?? 0) - 1,
    from: (day) => workingDaysUntil(intake, day),
    deadlines: readings.map((reading) => deadlinesInDays(span, term, reading)),
  };
}

function everyMinute(span: CalendarSpan, minutes: number, readings: number, end: number): Candidates {
  const { intake, place } = span;
  const opening = intake.first * MINUTES_IN_DAY;
  const until = (day: number) => {
    const within = Math.min(Math.max(day, intake.first), intake.last + 1);
    return workedUntil(intake, within * MINUTES_IN_DAY) ?? 0;
  };
  const at = (position: number) => (addWorkingMinutes(intake, opening, position + 1) ?? Number.NaN) - 1;
  const deadlineAt = (position: number) => addWorkingMinutes(place, at(position), minutes) ?? Number.NaN;
  const deadlines: Deadlines = {
    at: deadlineAt,
    lastBelow: (limit, position) => countWhile(position, (one) => toDate(deadlineAt(one)) < limit) - 1,
  };
  return {
    count: until(end),
    at,
    from: until,
    deadlines: Array.from({ length: readings }, () => deadlines),
  };
}

export function findCandidates(span: CalendarSpan, { term, readings, to }: StartQuestion): Candidates {
  const end = to === undefined ? Number.POSITIVE_INFINITY : toDayNumber(to) + 1;
  return 'minutes' in term
    ? everyMinute(span, term.minutes, readings.length, end)
    : lastMinutes(span, term, readings, end);
}
