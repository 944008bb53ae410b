/**
 * What was in force on a date, and how sure that is.
 */

import { assertDay } from '../model/day.ts';
import { defined } from '../model/defined.ts';
import type { Act, ActEvent, ActRef, DateOrUnknown, Regulation } from '../model/records.ts';
import { type Effect, effectByOtherAct, findEffect } from './effect.ts';

/**
 * - `certain`: the events of the record decide;
 * - `as-far-as-known`: no event speaks against it, but a later act may be missing from the record;
 * - `date-unknown`: the event is known, the day of its effect is not; it may be later than the asked date.
 */
type StatusCertainty = 'certain' | 'as-far-as-known' | 'date-unknown';

/** What brought a status about, or is going to end it. */
export interface Decision {
  type: ActEvent['type'];
  /** The act that did it; absent for what an act does to itself. */
  by?: ActRef;
  effectiveFrom: DateOrUnknown;
  /** The earliest day on which it can have taken effect. */
  notBefore: string;
  /** The latest such day, where the record has one. */
  notAfter?: string;
  text: string;
  at: string;
}

export interface Status {
  kind: 'not-yet' | 'in-force' | 'repealed' | 'excluded' | 'unknown';
  certainty: StatusCertainty;
  /** Absent when the record has no event that decides. */
  decision?: Decision;
  /** A repeal or an exclusion that is adopted on the date but has no effect yet. */
  ending?: Decision;
}

function decide(
  source: Pick<ActEvent, 'by' | 'text' | 'at'>,
  type: ActEvent['type'],
  effect: Effect,
): Decision {
  const { by, text, at } = source;
  const { from: effectiveFrom, ...bounds } = effect;
  return { type, ...defined({ by }), effectiveFrom, ...bounds, text, at };
}

function decideBy(event: ActEvent, act: Act): Decision {
  return decide(event, event.type, findEffect(event, act));
}

/** Whether its day is known, or at least past for certain. */
function isSettled({ notAfter }: Decision, date: string): boolean {
  return notAfter !== undefined && notAfter <= date;
}

/** What a repeal or an exclusion makes of the status on a date: its end, its announcement, or nothing. */
function end(kind: 'repealed' | 'excluded', ending: Decision, before: Status, date: string): Status {
  if (date < ending.notBefore) {
    const isAnnounced = ending.by !== undefined && ending.by.date <= date;
    return isAnnounced && before.kind === 'in-force' ? { ...before, ending } : before;
  }
  const certainty = isSettled(ending, date) ? 'certain' : 'date-unknown';
  return { kind, certainty, decision: ending };
}

/** The event by which an act begins: «введён в действие» decides, else «вступил в силу»; absent where neither is told. */
export function findBeginning({ events }: Pick<Act, 'events'>): ActEvent | undefined {
  return events.find(({ type }) => type === 'commenced') ?? events.find(({ type }) => type === 'in-force');
}

/** The status by the beginning alone. */
function begun(act: Act, date: string): Status {
  const event = findBeginning(act);
  if (event === undefined) {
    return date < act.date
      ? { kind: 'not-yet', certainty: 'certain' }
      : { kind: 'unknown', certainty: 'date-unknown' };
  }
  const decision = decideBy(event, act);
  if (date < decision.notBefore) return { kind: 'not-yet', certainty: 'certain', decision };
  const certainty = isSettled(decision, date) ? 'as-far-as-known' : 'date-unknown';
  return { kind: 'in-force', certainty, decision };
}

/**
 * The status of an act on a date.
 *
 * An act is in force from its commencement («вводится в действие») until its repeal takes effect. Where the
 * day of a repeal is not known, the act counts as repealed from the first day on which the repeal can have
 * taken effect: a repealed act must not look in force.
 *
 * @param date ГГГГ-ММ-ДД
 * @throws RangeError when `date` is not a date.
 */
export function findActStatus(act: Act, date: string): Status {
  const start = begun(act, assertDay(date));
  const repeal = act.events.find(({ type }) => type === 'repealed');
  return repeal === undefined ? start : end('repealed', decideBy(repeal, act), start, date);
}

function findExclusion(regulation: Regulation, act: Act): Decision | undefined {
  if ('excluded' in regulation) {
    const { by, rule, date } = regulation.excluded;
    return decide(regulation.excluded, 'item-excluded', effectByOtherAct(by, rule, date));
  }
  const event = act.events.find(
    ({ type, items }) => type === 'item-excluded' && items?.includes(regulation.item) === true,
  );
  return event === undefined ? undefined : decideBy(event, act);
}

/**
 * The status of a regulation on a date: that of its act, until the regulation is excluded from it.
 *
 * @param date ГГГГ-ММ-ДД
 * @throws RangeError when `date` is not a date.
 */
export function findRegulationStatus(regulation: Regulation, act: Act, date: string): Status {
  const status = findActStatus(act, date);
  const exclusion = findExclusion(regulation, act);
  return exclusion === undefined ? status : end('excluded', exclusion, status, date);
}
