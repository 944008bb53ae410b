/** Over which calendar and which days the term check of a regulation runs. */
import { effectOf } from '../history/effect.ts';
import { addDays, earliest } from '../history/iso-date.ts';
import type { Act, ActEvent, ActiveRegulation, ChannelKind, Order } from '../model/records.ts';
import { termsOfChannel } from '../terms/applied-terms.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { RunOver } from '../terms/run/setting.ts';
import type { Catalog, Entry } from './entry.ts';

/** The days on which papers can have been handed in under a regulation, as far as its act tells. */
export function daysInForce(act: Act, item: string): { from: string; to?: string } {
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

/** Whether a term stands in the regulation itself, whatever its standard says. */
function statesTerms(regulation: ActiveRegulation): boolean {
  const channels = Object.keys(regulation.channels) as ChannelKind[];
  return channels.some((channel) => termsOfChannel(regulation, undefined, channel).terms.length > 0);
}

/**
 * The last day on which the text of a standard that the catalogue has was the law for certain. A later redaction may
 * name another term, and its text is not at hand: what a start after that day comes to, nobody can say.
 */
function lastDayOfText({ amendments = [], repealed }: Order): string | undefined {
  const next = earliest([
    ...amendments.map(({ inForce, date }) => inForce ?? date),
    ...(repealed === undefined ? [] : [repealed.date]),
  ]);
  return next === undefined ? undefined : addDays(next, -1);
}

/**
 * What the run of each regulation needs; nothing for one whose country has no calendar. A start before the
 * regulation was in force, or after, must not decide about it. Where an act begins or ends on an unknown day,
 * its earliest possible day counts. A term that stands in the standard alone is known as long as its text is.
 */
export function runOverOf({
  acts,
  standards,
  orders,
  calendars,
  site,
}: Pick<Catalog, 'acts' | 'calendars' | 'standards' | 'orders'> & Partial<Pick<Catalog, 'site'>>): (
  id: string,
  regulation: ActiveRegulation,
) => RunOver | undefined {
  const built = new Map<string, WorkingCalendar>();
  for (const [country, years] of calendars) {
    const records = [...years.values()].map(({ data }: Entry<'calendar'>) => data);
    built.set(country, workingCalendar(records));
  }
  const lastDayOf = ({ standard }: ActiveRegulation): string | undefined => {
    const of = standards.get(standard.ref)?.data;
    const order = of && orders.get(of.order)?.data;
    return order && lastDayOfText(order);
  };
  return (id, regulation) => {
    const { act: actId, item } = regulation;
    const calendar = built.get(id.split('/', 1)[0] ?? '');
    const act = acts.get(actId)?.data;
    if (calendar === undefined) return undefined;
    const settings = site?.data.readings;
    const common = { calendar, ...(settings === undefined ? {} : { settings }) };
    if (act === undefined) return common;
    const { from, to } = daysInForce(act, item);
    const last = earliest([to, statesTerms(regulation) ? undefined : lastDayOf(regulation)]);
    return { ...common, actDate: act.date, from, ...(last === undefined ? {} : { to: last }) };
  };
}
