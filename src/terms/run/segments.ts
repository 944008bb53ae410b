/** A way through a path as the calendar sees it: spells of working time and of calendar time. */
import type { Process } from '../../model/records.ts';
import { MINUTES_IN_WORKING_DAY, readDaysAs } from '../amount.ts';
import { CON, minutesInDay } from '../calendar/schedule.ts';
import { readDuration } from '../duration.ts';
import type { FirstDay } from '../readings.ts';
import type { Bound } from '../step-time.ts';
import type { Amount, DayBasis, PathItem } from '../types.ts';

/** Whose hours working time runs in. The portal has no workers of its own: its steps keep the provider's. */
export type Holder = 'provider' | 'con';

export type Segment =
  | { kind: 'work'; holder: Holder; minutes: number }
  | { kind: 'days'; days: number }
  | { kind: 'months'; months: number };

type Processes = Readonly<Record<string, Process>>;

export function holderOf({ process }: Pick<PathItem, 'process'>, processes: Processes): Holder {
  return process !== undefined && processes[process]?.holder === 'con' ? 'con' : 'provider';
}

/** Whole working days of a phrase; the days of an unstated kind among them when they are read so. */
function workingDays(phrase: string, bound: Bound, basis: DayBasis | undefined): number {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount') return 0;
  const counted = reading.parts.filter(
    ({ unit }) => unit === 'working-day' || (unit === 'day' && basis === 'working'),
  );
  return counted.reduce((sum, { min, max }) => sum + (bound === 'lower' ? min : max), 0);
}

/** An amount counts 480 minutes for a working day; the ЦОН's own day is longer. */
function minutesAtCon(amount: Amount, phrase: string | undefined, bound: Bound, basis: DayBasis | undefined) {
  const days = phrase === undefined ? 0 : workingDays(phrase, bound, basis);
  return amount.workMinutes + days * (minutesInDay(CON) - MINUTES_IN_WORKING_DAY);
}

/** How the phrases of a path are read. */
export interface PhraseReading {
  bound: Bound;
  basis: DayBasis | undefined;
  /** By the law that counts the days of the term: it counts those of the steps too. */
  firstDay: FirstDay;
}

/**
 * The spells of one step: months first, then days, then working time, as an act writes them.
 *
 * A law under which the day of the event is the first day of a count says so of every count in calendar days:
 * a step of N days that begins on day D is then over on day D + N − 1. Counting the term so and the steps
 * otherwise would find every service late by a day that no law asks for.
 */
export function segmentsOfItem(
  item: PathItem,
  { bound, basis, firstDay }: PhraseReading,
  processes: Processes,
): Segment[] {
  if (item.time.kind !== 'counted') return [];
  const amount = basis === undefined ? item.time.amount : readDaysAs(item.time.amount, basis);
  const holder = holderOf(item, processes);
  const minutes = holder === 'con' ? minutesAtCon(amount, item.phrase, bound, basis) : amount.workMinutes;
  const days = firstDay === 'day-of-event' ? amount.calendarDays - 1 : amount.calendarDays;
  return [
    ...(amount.months > 0 ? [{ kind: 'months' as const, months: amount.months }] : []),
    ...(days > 0 ? [{ kind: 'days' as const, days }] : []),
    ...(minutes > 0 ? [{ kind: 'work' as const, holder, minutes }] : []),
  ];
}

/** Neighbours of one kind made one: the end is the same. Months are not, since they differ in length. */
export function joined(segments: readonly Segment[]): Segment[] {
  const result: Segment[] = [];
  for (const segment of segments) {
    const last = result.at(-1);
    if (last?.kind === 'work' && segment.kind === 'work' && last.holder === segment.holder) {
      result.splice(-1, 1, { ...last, minutes: last.minutes + segment.minutes });
    } else if (last?.kind === 'days' && segment.kind === 'days') {
      result.splice(-1, 1, { ...last, days: last.days + segment.days });
    } else result.push(segment);
  }
  return result;
}

/** Equal for equal segments. */
export function keyOf(segments: readonly Segment[]): string {
  return segments
    .map((one) => {
      if (one.kind === 'work') return `${one.holder === 'con' ? 'c' : 'p'}${one.minutes}`;
      return one.kind === 'days' ? `d${one.days}` : `m${one.months}`;
    })
    .join(' ');
}
