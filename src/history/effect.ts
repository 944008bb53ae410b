/**
 * When an event takes effect: on a known day, or not before a day that follows from what is known.
 */
import type { Act, ActEvent, ActRef, CommencementRule, DateOrUnknown } from '../model/records.ts';
import { addDays, latest } from './iso-date.ts';

export interface Effect {
  from: DateOrUnknown;
  /** Before this day the event has no effect for certain; equal to `from` when that is known. */
  notBefore: string;
}

/**
 * Days from the publication to the first day of effect. «По истечении десяти календарных дней после дня»:
 * the ten days follow the day of publication and must all have passed, so the eleventh day is the first.
 */
const DAYS_AFTER: Record<CommencementRule, number> = {
  'day-of-publication': 0,
  'day-of-first-publication': 0,
  'ten-days-after-first-publication': 11,
  'day-of-registration': 0,
  unknown: 0,
};

function knownDates(events: readonly ActEvent[]): string[] {
  return events.flatMap(({ date, by }) => (date === 'unknown' || by !== undefined ? [] : [date]));
}

/** The effect of something done by another act, whose day of publication this record does not hold. */
export function effectOfOtherAct(by: ActRef, rule: CommencementRule, date: DateOrUnknown): Effect {
  if (date !== 'unknown') return { from: date, notBefore: date };
  return { from: 'unknown', notBefore: addDays(by.date, DAYS_AFTER[rule]) };
}

/**
 * The effect of an event of an act. When its date is not recorded but the event that its rule counts from is
 * (publication or registration), the day is computed. Otherwise the latest known day among the events before
 * it serves as the earliest possible publication: events stand in the record in the order in which they
 * happened.
 */
export function effectOf(event: ActEvent, act: Act): Effect {
  const rule = event.rule ?? 'unknown';
  if (event.by !== undefined) return effectOfOtherAct(event.by, rule, event.date);
  if (event.date !== 'unknown') return { from: event.date, notBefore: event.date };
  const counted = rule === 'day-of-registration' ? 'registered' : 'published';
  const start = act.events.find(({ type }) => type === counted)?.date ?? 'unknown';
  if (rule !== 'unknown' && start !== 'unknown') {
    const from = addDays(start, DAYS_AFTER[rule]);
    return { from, notBefore: from };
  }
  const before = act.events.slice(0, act.events.indexOf(event));
  const earliest = latest([act.date, ...knownDates(before)]) ?? act.date;
  return { from: 'unknown', notBefore: addDays(earliest, DAYS_AFTER[rule]) };
}
