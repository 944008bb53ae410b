/**
 * When an event takes effect: on a known day, or not before a day that follows from what is known.
 */

import { addDays, latest } from '../model/day.ts';
import type { Act, ActEvent, ActRef, CommencementRule, DateOrUnknown } from '../model/records.ts';

export interface Effect {
  from: DateOrUnknown;
  /** Before this day the event has no effect for certain; equal to `from` when that is known. */
  notBefore: string;
  /** From this day on it has effect for certain; equal to `from` when that is known, absent when nothing says so. */
  notAfter?: string;
}

/**
 * Days from the event that a rule counts from to the first day of effect. «По истечении десяти календарных дней после
 * дня»: the ten days follow the day of publication and must all have passed, so the eleventh day is the first. «После
 * дня», «со дня, следующего за днём»: the next day.
 */
const DAYS_AFTER: Record<CommencementRule, number> = {
  'day-of-publication': 0,
  'day-of-first-publication': 0,
  'day-after-publication': 1,
  'day-after-first-publication': 1,
  'ten-days-after-publication': 11,
  'ten-days-after-first-publication': 11,
  'day-of-registration': 0,
  'day-of-signing': 0,
  unknown: 0,
};

function on(day: string): Effect {
  return { from: day, notBefore: day, notAfter: day };
}

/** Days of what the act went through by itself: what other acts do to it keeps no order with its publication. */
function knownDates(events: readonly ActEvent[]): string[] {
  return events.flatMap(({ date, by }) => (date === 'unknown' || by !== undefined ? [] : [date]));
}

/** The effect of something done by another act, whose day of publication this record does not hold. */
export function effectByOtherAct(by: ActRef, rule: CommencementRule, date: DateOrUnknown): Effect {
  if (date !== 'unknown') return on(date);
  // An act is dated by the day of its signing.
  if (rule === 'day-of-signing') return on(by.date);
  return { from: 'unknown', notBefore: addDays(by.date, DAYS_AFTER[rule]) };
}

/**
 * The effect of an event of an act. When its date is not recorded but the event that its rule counts from is
 * (publication or registration), the day is computed. Otherwise the latest known day among the events before
 * it serves as the earliest possible publication, and the earliest known day among those after it as the latest
 * possible day of the event: events stand in the record in the order in which they happened.
 */
export function findEffect(event: ActEvent, act: Act): Effect {
  const rule = event.rule ?? 'unknown';
  if (event.by !== undefined) return effectByOtherAct(event.by, rule, event.date);
  if (event.date !== 'unknown') return on(event.date);
  if (rule === 'day-of-signing') return on(act.date);
  const counted = rule === 'day-of-registration' ? 'registered' : 'published';
  const start = act.events.find(({ type }) => type === counted)?.date ?? 'unknown';
  if (rule !== 'unknown' && start !== 'unknown') return on(addDays(start, DAYS_AFTER[rule]));
  const place = act.events.indexOf(event);
  const before = latest([act.date, ...knownDates(act.events.slice(0, place))]) ?? act.date;
  const notBefore = addDays(before, DAYS_AFTER[rule]);
  const [after] = knownDates(act.events.slice(place + 1)).sort();
  // Days of a record may contradict one another: a window that ends before it begins is none.
  return {
    from: 'unknown',
    notBefore,
    ...(after === undefined || after < notBefore ? {} : { notAfter: after }),
  };
}
