/** Over which calendar and which days the term check of a regulation runs. */
import type { ActiveRegulation } from '../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { RunOver } from '../terms/run/setting.ts';
import { daysOfTerm } from './days-of-term.ts';
import type { Catalog, Entry } from './entry.ts';

/**
 * What the run of each regulation needs; nothing for one whose country has no calendar. A start on a day on which the
 * regulation or its term was not in force must not decide about it.
 */
export function runOverOf(
  catalog: Pick<Catalog, 'acts' | 'calendars' | 'standards' | 'orders'> & Partial<Pick<Catalog, 'site'>>,
): (id: string, regulation: ActiveRegulation) => RunOver | undefined {
  const { acts, calendars, site } = catalog;
  const built = new Map<string, WorkingCalendar>();
  for (const [country, years] of calendars) {
    const records = [...years.values()].map(({ data }: Entry<'calendar'>) => data);
    built.set(country, workingCalendar(records));
  }
  return (id, regulation) => {
    const calendar = built.get(id.split('/', 1)[0] ?? '');
    if (calendar === undefined) return undefined;
    const settings = site?.data.readings;
    const common = { calendar, ...(settings === undefined ? {} : { settings }) };
    const days = daysOfTerm(catalog, regulation);
    if (days === undefined) return common;
    return { ...common, actDate: acts.get(regulation.act)?.data.date, ...days };
  };
}
