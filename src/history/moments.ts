/**
 * Days on which something about an act changes, or may begin to. Between two of them nothing does, so that what
 * holds on such a day holds until the next.
 */
import type { Act, ActEvent, Regulation } from '../model/records.ts';
import { effectByOtherAct, findEffect } from './effect.ts';

/**
 * - `decided`: the act that does it was adopted;
 * - `effect`: the event took place, or effect;
 * - `earliest`, `latest`: its day is not known; it is not before this one, not after this one.
 */
export type Turn = 'decided' | 'effect' | 'earliest' | 'latest';

interface Moment {
  day: string;
  turns: { turn: Turn; event: ActEvent }[];
}

function listTurns(event: ActEvent, act: Act): { day: string; turn: Turn; event: ActEvent }[] {
  const { from, notBefore, notAfter } = findEffect(event, act);
  const decided = event.by === undefined ? [] : [{ day: event.by.date, turn: 'decided' as const, event }];
  if (from !== 'unknown') return [...decided, { day: from, turn: 'effect', event }];
  return [
    ...decided,
    { day: notBefore, turn: 'earliest', event },
    ...(notAfter === undefined ? [] : [{ day: notAfter, turn: 'latest' as const, event }]),
  ];
}

/** The days of an act in their order, each with what happens on it; the first is never later than its adoption. */
export function listMoments(act: Act): Moment[] {
  const turns = act.events.flatMap((event) => listTurns(event, act));
  const days = new Set([act.date, ...turns.map(({ day }) => day)]);
  return [...days].sort().map((day) => ({
    day,
    turns: turns.filter((one) => one.day === day).map(({ turn, event }) => ({ turn, event })),
  }));
}

/** The same days for a regulation: an excluded one holds the days of its exclusion itself. */
export function changeDays(act: Act, regulation: Regulation): string[] {
  const days = listMoments(act).map(({ day }) => day);
  if ('excluded' in regulation) {
    const { by, rule, date } = regulation.excluded;
    days.push(by.date, effectByOtherAct(by, rule, date).notBefore);
  }
  return [...new Set(days)].sort();
}
