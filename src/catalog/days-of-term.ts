/** On which days papers can have been handed in under a regulation and its term. */

import { findEffect } from '../history/effect.ts';
import { findBeginning } from '../history/status.ts';
import { addDays, earliest } from '../model/day.ts';
import { defined } from '../model/defined.ts';
import type { LinkedRegulation } from '../model/entry.ts';
import type { Act, ActiveRegulation, ChannelKind, Order } from '../model/records.ts';
import { findTerms } from '../terms/applied-terms.ts';

/** The days on which papers can have been handed in under a regulation, as far as its act tells. */
function daysInForce(act: Act, item: string): { from: string; to?: string } {
  const begun = findBeginning(act);
  const ended = act.events.find(
    ({ type, items }) => type === 'repealed' || (type === 'item-excluded' && items?.includes(item) === true),
  );
  return {
    from: begun === undefined ? act.date : findEffect(begun, act).notBefore,
    ...(ended === undefined ? {} : { to: addDays(findEffect(ended, act).notBefore, -1) }),
  };
}

/** Whether a term stands in the regulation itself, whatever its standard says. */
function statesTerms(regulation: ActiveRegulation): boolean {
  const channels = Object.keys(regulation.channels) as ChannelKind[];
  return channels.some((channel) => findTerms(regulation, undefined, channel).terms.length > 0);
}

/**
 * The last day on which the text of a standard that the catalogue has was the law for certain. A later redaction may
 * name another term, and its text is not at hand: what a start after that day comes to, nobody can say.
 */
function findLastDay({ amendments = [], repealed }: Order): string | undefined {
  const next = earliest([
    ...amendments.map(({ inForce, date }) => inForce ?? date),
    ...(repealed === undefined ? [] : [repealed.date]),
  ]);
  return next === undefined ? undefined : addDays(next, -1);
}

/**
 * The first and the last of those days, ISO; nothing where the act is not at hand or the regulation has no
 * text. Where an act begins or ends on an
 * unknown day, its earliest possible day counts. A term that stands in the standard alone is known as long as its text
 * is.
 */
export function findDaysOfTerm({
  act,
  standard,
  data,
}: Pick<LinkedRegulation, 'act' | 'standard' | 'data'>): { from: string; to?: string } | undefined {
  if (act === undefined || 'excluded' in data) return undefined;
  const { from, to } = daysInForce(act.data, data.item);
  const order = standard?.order;
  const known = order === undefined || statesTerms(data) ? undefined : findLastDay(order.data);
  const last = earliest([to, known]);
  return { from, ...defined({ to: last }) };
}

/**
 * Whether the calendar of a year can have a part in a verdict. A term of the last start ends in the year after it, and
 * the year after that one may move days of December; a day in lieu of a holiday may come from the year before the first.
 */
export function isYearTouched(
  regulation: Pick<LinkedRegulation, 'act' | 'standard' | 'data'>,
  year: number,
): boolean {
  const days = findDaysOfTerm(regulation);
  if (days === undefined) return !('excluded' in regulation.data);
  const [first, last] = [Number(days.from.slice(0, 4)) - 1, Number(days.to?.slice(0, 4) ?? Infinity) + 2];
  return year >= first && year <= last;
}
