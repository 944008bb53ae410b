import { defined } from '../../model/defined.ts';
import type { Amount } from '../../terms/amount.ts';
import { readDuration } from '../../terms/duration.ts';
import type { DurationLimit, UnreadableCode } from '../../terms/duration-reading.ts';
import { isoDuration } from './iso-duration.ts';
import { UNKNOWN, type Unknown } from './unknown.ts';

interface Quoted {
  /** Words of the act. */
  phrase: string;
  at: string;
}

/** A duration of a record as the engine reads it. */
export type DurationJson =
  | (Quoted & {
      kind: 'amount';
      /** The most that it may take. */
      amount: Amount;
      /** Present in a range, «от 10 до 15 дней». */
      least?: Amount;
      limit?: DurationLimit;
      /** Only where it says no more than the phrase: see `isoDuration`. */
      iso8601?: string;
    })
  | (Quoted & { kind: 'event' })
  | (Quoted & { kind: 'reference'; to: string })
  | (Quoted & { kind: 'unreadable'; code: UnreadableCode })
  | (Unknown & { at: string });

/** @param phrase absent where the act names no time */
export function describeDuration(phrase: string | undefined, at: string): DurationJson {
  if (phrase === undefined) return { ...UNKNOWN, at };
  const reading = readDuration(phrase);
  switch (reading.kind) {
    case 'event':
      return { kind: 'event', phrase, at };
    case 'reference':
      return { kind: 'reference', to: reading.to, phrase, at };
    case 'unreadable':
      return { kind: 'unreadable', code: reading.code, phrase, at };
    case 'amount': {
      const { min, max: amount, limit } = reading;
      const isRange = JSON.stringify(min) !== JSON.stringify(amount);
      return {
        kind: 'amount',
        amount,
        ...defined({
          least: isRange ? min : undefined,
          limit,
          iso8601: isRange ? undefined : isoDuration(amount),
        }),
        phrase,
        at,
      };
    }
  }
}
