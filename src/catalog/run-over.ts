/** Over which calendar and which days the term check of a regulation runs. */
import { effectOf } from '../history/effect.ts';
import { addDays } from '../history/iso-date.ts';
import type { Act, ActEvent, ActiveRegulation } from '../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { RunOver } from '../terms/run/setting.ts';
import type { Catalog, Entry } from './entry.ts';

/** The days on which papers can have been handed in under a regulation, as far as its act tells. */
function daysInForce(act: Act, item: string): { from: string; to?: string } {
  const find = (is: (event: ActEvent) => boolean) => act.events.find(is);
  const begun = find(({ type }) => type === 'commenced') ?? find(({ type }) => type === 'in-force');
  const ended = find(
    ({ type, items }) => type === 'repealed' || (type === 'item-excluded' && items?.includes(item) === true),
  );
  return {
    from: begun === undefined ? act.date : effectOf(begun, act).notBefore,
    ...(ended === undefined ? {} : { to: addDays(effectOf(ended, act).notBefore, -1) }),
  };
}

/**
 * What the run of each regulation needs; nothing for one whose country has no calendar. A start before the
 * regulation was in force, or after, must not decide about it. Where an act begins or ends on an unknown day,
 * its earliest possible day counts.
 */
export function runOverOf({
  acts,
  calendars,
  site,
}: Pick<Catalog, 'acts' | 'calendars'> & Partial<Pick<Catalog, 'site'>>): (
  id: string,
  regulation: ActiveRegulation,
) => RunOver | undefined {
  const built = new Map<string, WorkingCalendar>();
  for (const [country, years] of calendars) {
    const records = [...years.values()].map(({ data }: Entry<'calendar'>) => data);
    built.set(country, workingCalendar(records));
  }
  return (id, { act: actId, item }) => {
    const calendar = built.get(id.split('/', 1)[0] ?? '');
    const act = acts.get(actId)?.data;
    if (calendar === undefined) return undefined;
    const settings = site?.data.readings;
    const common = { calendar, ...(settings === undefined ? {} : { settings }) };
    if (act === undefined) return common;
    return { ...common, actDate: act.date, ...daysInForce(act, item) };
  };
}
