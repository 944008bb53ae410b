import type { Entry } from '../../model/entry.ts';
import type { WorkingCalendar } from '../../terms/calendar/calendar.ts';
import { describeYear } from '../../terms/calendar/year.ts';
import { type DataContext, formatDocument } from './document.ts';

/** @param calendar of the country, with every year at hand: a day may be moved across the end of a year */
export function formatCalendarJson(
  year: Entry<'calendar'>,
  calendar: WorkingCalendar,
  context: DataContext,
): string {
  const derived = describeYear(calendar, year.data.year);
  // Every day names its own source.
  return formatDocument(year, { derived, source: undefined, about: {} }, context);
}
