/** Over which calendar and which days the term check of a regulation runs. */
import { defined } from '../model/defined.ts';
import type { Catalog, LinkedRegulation } from '../model/entry.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { RunOver } from '../terms/run/setting.ts';
import { findDaysOfTerm } from './days-of-term.ts';

/**
 * What the run of each regulation needs; nothing for one whose country has no calendar. A start on a day on which the
 * regulation or its term was not in force must not decide about it.
 */
export function chooseRun({
  site,
}: Pick<Catalog, 'site'>): (regulation: LinkedRegulation) => RunOver | undefined {
  // The regulations of a country share its calendars: each is built once.
  const built = new Map<LinkedRegulation['calendars'], WorkingCalendar>();
  return (regulation) => {
    const { calendars, act } = regulation;
    if (calendars.size === 0) return undefined;
    const calendar = built.get(calendars) ?? workingCalendar([...calendars.values()].map(({ data }) => data));
    built.set(calendars, calendar);
    const settings = site?.data.readings;
    const common = { calendar, ...defined({ settings }) };
    const days = findDaysOfTerm(regulation);
    if (days === undefined) return common;
    return { ...common, actDate: act?.data.date, ...days };
  };
}
