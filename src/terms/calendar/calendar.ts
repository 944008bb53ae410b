/** The working calendar of a country, made of the records of its years. */

import { toDayNumber, toWeekday } from '../../model/day.ts';
import { memoize } from '../../model/memoize.ts';
import type { Calendar } from '../../model/records.ts';
import { type DayOff, daysOff } from './days-off.ts';
import { listYearDoubts } from './doubts.ts';
import type { Schedule } from './schedule.ts';
import { coversDay, makeTimetable, type Timetable } from './timetable.ts';

export interface WorkingCalendar {
  /** In the order of years, one for each. */
  records: readonly Calendar[];
  /** Years that have a record too, which is not among these. */
  others: readonly number[];
}

/**
 * @param records of one country, in any order
 * @param others years that have a record, for a calendar of some years only: nothing is missing about them
 * @throws RangeError when there are two records of a year, or a record holds a date that is not one.
 */
export function workingCalendar(
  records: readonly Calendar[],
  others: readonly number[] = [],
): WorkingCalendar {
  const ordered = [...records].sort((a, b) => a.year - b.year);
  const twice = ordered.find(({ year }, index) => ordered[index + 1]?.year === year);
  if (twice !== undefined) throw new RangeError(`two calendars of the year ${twice.year}`);
  return { records: ordered, others };
}

/** Years that follow one another without a gap. */
function groupYears(records: readonly Calendar[]): [first: number, last: number][] {
  const spans: [number, number][] = [];
  for (const { year } of records) {
    const span = spans.at(-1);
    if (span !== undefined && span[1] === year - 1) span[1] = year;
    else spans.push([year, year]);
  }
  return spans;
}

function build({ records, others }: WorkingCalendar, schedule: Schedule): Timetable[] {
  const years = new Set([...records.map(({ year }) => year), ...others]);
  return groupYears(records).map(([from, to]) => {
    const [first, last] = [toDayNumber(`${from}-01-01`), toDayNumber(`${to}-12-31`)];
    const { off, worked } = daysOff(records, schedule, first, last);
    const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
    const hours = days.map((day) =>
      off.has(day) ? [] : (schedule.week[worked.get(day) ?? toWeekday(day)] ?? []),
    );
    const reasons = days.flatMap((day): DayOff[] => {
      const reason = off.get(day);
      return reason === undefined ? [] : [reason];
    });
    const doubts = records
      .filter(({ year }) => year >= from && year <= to)
      .flatMap((record) => listYearDoubts(record, years, schedule, records));
    return makeTimetable(schedule, first, hours, reasons, doubts);
  });
}

const buildOnce = memoize((calendar: WorkingCalendar) =>
  memoize((schedule: Schedule) => build(calendar, schedule)),
);

/**
 * The timetables of a schedule: one for each run of years without a gap. A year without a record is in none
 * of them, it is not computable.
 */
export function buildTimetables(calendar: WorkingCalendar, schedule: Schedule): readonly Timetable[] {
  return buildOnce(calendar)(schedule);
}

/** The timetable that holds a day; nothing when its year has no record. */
export function timetableAt(
  calendar: WorkingCalendar,
  schedule: Schedule,
  day: number,
): Timetable | undefined {
  return buildTimetables(calendar, schedule).find((timetable) => coversDay(timetable, day));
}
