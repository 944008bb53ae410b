/** What the command `fuzz` tries again and again. */
import type { Random } from '../synthetic/random.ts';

export interface Trial {
  name: string;
  /** How much of the time it gets, beside the others. */
  share: number;
  /**
   * One try. The same seed makes the same try.
   *
   * @returns what was new about it, for the count of what has been seen: ids of findings, verdicts
   * @throws Error when an invariant does not hold
   */
  run(random: Random): Promise<readonly string[]> | readonly string[];
}

/** Longer than this is a hang. */
export const MOST_MILLISECONDS = 10_000;

/** @throws Error that says what does not hold */
export function holds(condition: boolean, what: string): void {
  if (!condition) throw new Error(what);
}
