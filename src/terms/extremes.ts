import { type Amount, isAtLeast } from './amount.ts';
import type { Bound } from './step-time.ts';

/** The time of one step, and whose: steps of different processes may keep different hours. */
export interface Timed {
  process: string;
  amount: Amount;
}

/** Which of several ways matter for a bound. `listTimes` gives the times of a way in their order. */
export type Keep = <T extends { total: Amount }>(
  ways: readonly T[],
  bound: Bound,
  listTimes: (way: T) => readonly Timed[],
) => T[];

/** Those that no other outdoes; of two that outdo each other the first, so that the order of the record decides. */
export function keepBest<T>(ways: readonly T[], outdoes: (way: T, other: T) => boolean): T[] {
  const kept: T[] = [];
  for (const way of ways) {
    if (kept.some((other) => outdoes(other, way))) continue;
    const rest = kept.filter((other) => !outdoes(way, other));
    kept.splice(0, kept.length, ...rest, way);
  }
  return kept;
}

/** The ways that no other way outdoes in its total: for the upper bound the longest, for the lower the shortest. */
export const keepExtremes: Keep = (ways, bound) =>
  keepBest(ways, (way, other) =>
    bound === 'upper' ? isAtLeast(way.total, other.total) : isAtLeast(other.total, way.total),
  );
