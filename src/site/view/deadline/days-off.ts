/** The days off of a year beside the usual weekends, for a reader without script and for a lawyer. */
import { toDayNumber } from '../../../model/day.ts';
import type { Calendar } from '../../../model/records.ts';
import { timetableAt, workingCalendar } from '../../../terms/calendar/calendar.ts';
import type { DayOff } from '../../../terms/calendar/days-off.ts';
import type { Doubt } from '../../../terms/calendar/doubts.ts';
import { PROVIDER } from '../../../terms/calendar/schedule.ts';
import { daysOffBetween } from '../../../terms/calendar/timetable.ts';
import type { Records } from '../../data.ts';

export interface YearView {
  country: string;
  year: number;
  years: number[];
  /** Holidays, rest days and moved days; weekends only where something moved them. */
  off: readonly DayOff[];
  /** Days of rest that were worked for a day moved elsewhere. */
  worked: { date: string; instead: string; source: string }[];
  doubts: readonly Doubt[];
}

/** Every year of a country's calendar. The country is that of the catalogue's own records. */
export function yearViews({ catalog }: Records): YearView[] {
  return [...catalog.calendars].flatMap(([country, entries]) => {
    const records = [...entries.values()].map(({ data }) => data);
    const calendar = workingCalendar(records);
    const years = records.map(({ year }) => year).sort((a, b) => a - b);
    return years.map((year) => {
      const timetable = timetableAt(calendar, PROVIDER, toDayNumber(`${year}-01-01`));
      if (timetable === undefined) throw new Error(`calendar ${country}/${year} has no days`);
      const all = daysOffBetween(timetable, toDayNumber(`${year}-01-01`), toDayNumber(`${year}-12-31`));
      return {
        country,
        year,
        years,
        off: all.filter(({ reason }) => reason !== 'weekend'),
        worked: workedIn(records, year),
        doubts: timetable.doubts.filter((doubt) => doubt.year === year),
      };
    });
  });
}

function workedIn(records: readonly Calendar[], year: number): YearView['worked'] {
  return records
    .flatMap(({ moved }) => moved)
    .filter(({ worked }) => worked.startsWith(`${year}-`))
    .map(({ worked, off, source }) => ({ date: worked, instead: off, source }))
    .sort((a, b) => (a.date < b.date ? -1 : 1));
}
