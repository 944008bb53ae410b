/** A way through a path as the calendar sees it: spells of working time and of calendar time. */
import type { Process } from '../../model/records.ts';
import { type DayBasis, readDaysAs, workTime } from '../amount.ts';
import { CON, minutesInDay, PROVIDER, type Schedule } from '../calendar/schedule.ts';
import type { PathItem } from '../path-item.ts';
import type { Bound } from '../step-time.ts';

/** Whose hours working time runs in. The portal has no workers of its own: its steps keep the provider's. */
export type Holder = 'provider' | 'con';

/** Where the standard does not say otherwise. */
export const HOLDERS: Record<Holder, Schedule> = { provider: PROVIDER, con: CON };

export type RunSegment =
  | { kind: 'work'; holder: Holder; minutes: number }
  | { kind: 'days'; days: number }
  | { kind: 'months'; months: number };

type Processes = Readonly<Record<string, Process>>;

export function findHolder({ process }: Pick<PathItem, 'process'>, processes: Processes): Holder {
  return process !== undefined && processes[process]?.holder === 'con' ? 'con' : 'provider';
}

/** How the phrases of a path are read. */
export interface PhraseReading {
  bound: Bound;
  basis: DayBasis | undefined;
  /** The law that counts the days of the term counts the day of the event, so in the steps too. */
  countsFirstDay: boolean;
  /** Whose day a working day is. */
  holders?: Record<Holder, Schedule>;
}

/** The spells of one step: months first, then days, then working time, as an act writes them. */
function splitSpells(item: PathItem, reading: PhraseReading, processes: Processes): RunSegment[] {
  if (item.time.kind !== 'counted') return [];
  const { basis, holders = HOLDERS } = reading;
  const amount = basis === undefined ? item.time.amount : readDaysAs(item.time.amount, basis);
  const holder = findHolder(item, processes);
  // A working day is a day of the holder: longer than 480 minutes at the ЦОН.
  const minutes = workTime(amount, minutesInDay(holders[holder]));
  return [
    ...(amount.months > 0 ? [{ kind: 'months' as const, months: amount.months }] : []),
    ...(amount.calendarDays > 0 ? [{ kind: 'days' as const, days: amount.calendarDays }] : []),
    ...(minutes > 0 ? [{ kind: 'work' as const, holder, minutes }] : []),
  ];
}

/**
 * The spells of every step of a path, in its order.
 *
 * A law under which the day of the event is the first day of a count says so of every count in calendar days:
 * N days that begin on day D are then over on day D + N − 1. Counting the term so and the steps otherwise would
 * find every service late by a day that no law asks for. Steps in calendar days that follow one another are one
 * count: two days and 27 days are 29, and only the first of them begins on a day that is counted already.
 */
export function buildSegments(
  items: readonly PathItem[],
  reading: PhraseReading,
  processes: Processes,
): RunSegment[][] {
  let isCounting = false;
  return items.map((item) =>
    splitSpells(item, reading, processes).map((segment) => {
      const begins = segment.kind === 'days' && !isCounting && reading.countsFirstDay;
      isCounting = segment.kind === 'days';
      return begins ? { ...segment, days: segment.days - 1 } : segment;
    }),
  );
}

/** Neighbours of one kind made one: the end is the same. Months are not, since they differ in length. */
export function joined(segments: readonly RunSegment[]): RunSegment[] {
  const result: RunSegment[] = [];
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
export function makeSegmentsKey(segments: readonly RunSegment[]): string {
  return segments
    .map((one) => {
      if (one.kind === 'work') return `${one.holder === 'con' ? 'c' : 'p'}${one.minutes}`;
      return one.kind === 'days' ? `d${one.days}` : `m${one.months}`;
    })
    .join(' ');
}
