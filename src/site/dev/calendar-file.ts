/** The calculator of a previewed page asks for years of the calendar, which a build writes beside its pages. */
import { formatCalendars } from '../build/data/calendars.ts';
import { gatherData } from '../build/data/gather-data.ts';
import type { Handover } from '../handover.ts';

/** @param path from the root of the site, with a slash before it */
export function findCalendarFile(
  path: string,
  { loaded, inspection }: Handover,
  date: string,
): string | undefined {
  if (!path.startsWith('/data/v1/calendars/')) return undefined;
  for (const file of formatCalendars(gatherData(loaded.catalog, inspection, date)))
    if (`/${file.path}` === path) return file.bytes;
  return undefined;
}
