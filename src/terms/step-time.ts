import type { Step } from '../model/records.ts';
import { type Amount, ZERO } from './amount.ts';
import { readDuration } from './duration.ts';
import type { DurationReading } from './duration-reading.ts';
import type { ItemTime, OpenReason } from './path-item.ts';

export type Bound = 'lower' | 'upper';

/** The time of one step or stated duration; `open` when the act leaves it out or says it without a number. */
export type StepTime =
  | { kind: 'counted'; min: Amount; max: Amount }
  | { kind: 'none' }
  | { kind: 'open'; why: OpenReason };

const OPEN: Record<Exclude<DurationReading['kind'], 'amount'>, OpenReason> = {
  event: 'by-event',
  reference: 'by-reference',
  unreadable: 'unreadable',
};

export function readTime(phrase: string): StepTime {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount') return { kind: 'open', why: OPEN[reading.kind] };
  return { kind: 'counted', min: reading.min, max: reading.max };
}

/** An event without a duration takes no time; any other step without one takes an unknown time. */
export function readStepTime(step: Step): StepTime {
  if (step.duration !== undefined) return readTime(step.duration);
  return step.kind === 'event' ? { kind: 'none' } : { kind: 'open', why: 'no-duration' };
}

export function itemTime(time: StepTime, bound: Bound): ItemTime {
  if (time.kind !== 'counted') return time;
  return { kind: 'counted', amount: bound === 'lower' ? time.min : time.max };
}

/** What a time adds to a total. */
export function toTimeAmount(time: ItemTime): Amount {
  return time.kind === 'counted' ? time.amount : ZERO;
}
