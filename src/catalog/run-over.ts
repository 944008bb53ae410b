/** Over which calendar and which days the term check of a regulation runs. */
import { defined } from '../model/defined.ts';
import type { Catalog, LinkedRegulation } from '../model/entry.ts';
import type { Calendar } from '../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { RunOver } from '../terms/run/setting.ts';
import { findDaysOfTerm } from './days-of-term.ts';

/** By the first year of each: years that nobody has edited come from one reading to the next as they were. */
const calendarsBefore = new WeakMap<Calendar, WorkingCalendar>();

function buildCalendar(years: readonly Calendar[]): WorkingCalendar {
  const [first] = years;
  const before = first && calendarsBefore.get(first);
  const isSame =
    before?.records.length === years.length && before.records.every((year) => years.includes(year));
  if (before !== undefined && isSame) return before;
  const calendar = workingCalendar(years);
  if (first !== undefined) calendarsBefore.set(first, calendar);
  return calendar;
}

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
    const calendar = built.get(calendars) ?? buildCalendar([...calendars.values()].map(({ data }) => data));
    built.set(calendars, calendar);
    const settings = site?.data.readings;
    const common = { calendar, ...defined({ settings }) };
    const days = findDaysOfTerm(regulation);
    if (days === undefined) return common;
    return { ...common, actDate: act?.data.date, ...days };
  };
}
