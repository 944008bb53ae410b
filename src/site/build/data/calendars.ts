import { formatCalendarIcs } from '../../../exports/calendar-ics.ts';
import type { DataOutput } from './output.ts';

/** A country has one file to subscribe to, with every year. */
export const calendars: DataOutput = {
  name: 'calendars',
  *files({ catalog, date }) {
    for (const [country, years] of catalog.calendars) {
      const records = [...years.values()].map(({ data }) => data);
      yield { path: `data/v1/calendars/${country}.ics`, bytes: formatCalendarIcs(country, records, date) };
    }
  },
};
