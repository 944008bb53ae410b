import { formatCalendarIcs } from '../../../exports/calendar-ics.ts';
import { DATA_FOLDER, nameDataFile } from '../../../exports/open-data/addresses.ts';
import { formatCalendarJson } from '../../../exports/open-data/calendar-json.ts';
import { workingCalendar } from '../../../terms/calendar/calendar.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';

/** Each year by itself, and for each country one file to subscribe to. */
export function* formatCalendars(input: DataInput): Generator<DataFile & { bytes: string }> {
  for (const [country, years] of input.catalog.calendars) {
    const records = [...years.values()].map(({ data }) => data);
    const calendar = workingCalendar(records);
    for (const year of years.values())
      yield { path: nameDataFile('calendar', year.id), bytes: formatCalendarJson(year, calendar, input) };
    const bytes = formatCalendarIcs(country, records, input.date);
    yield { path: `${DATA_FOLDER}calendars/${country}.ics`, bytes };
  }
}

export const calendars: DataOutput = { name: 'calendars', files: formatCalendars };
