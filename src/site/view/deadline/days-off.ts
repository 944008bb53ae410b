/** The days off of a year beside the usual weekends, for a reader without script and for a lawyer. */
import { workingCalendar } from '../../../terms/calendar/calendar.ts';
import { describeYear, type YearOfDays } from '../../../terms/calendar/year.ts';
import type { Records } from '../../data.ts';

export interface YearView extends YearOfDays {
  country: string;
  year: number;
  years: number[];
}

/** Every year of a country's calendar. The country is that of the catalogue's own records. */
export function yearViews({ catalog }: Records): YearView[] {
  return [...catalog.calendars].flatMap(([country, entries]) => {
    const calendar = workingCalendar([...entries.values()].map(({ data }) => data));
    const years = calendar.records.map(({ year }) => year);
    return years.map((year) => ({ country, year, years, ...describeYear(calendar, year) }));
  });
}
