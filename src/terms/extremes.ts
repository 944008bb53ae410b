import { covers } from './amount.ts';
import type { Bound } from './step-time.ts';
import type { Amount } from './types.ts';

/**
 * The ways that no other way outdoes: for the upper bound the longest, for the lower the shortest. Where
 * two are equal the first stays, so that the order of the record decides.
 */
export function keepExtremes<T extends { total: Amount }>(ways: readonly T[], bound: Bound): T[] {
  const kept: T[] = [];
  for (const way of ways) {
    const outdone = (by: T, it: T) =>
      bound === 'upper' ? covers(by.total, it.total) : covers(it.total, by.total);
    if (kept.some((other) => outdone(other, way))) continue;
    const rest = kept.filter((other) => !outdone(way, other));
    kept.splice(0, kept.length, ...rest, way);
  }
  return kept;
}
