/** What the command `fuzz` tries again and again. */
import type { Random } from '../synthetic/random.ts';
import type { Input } from './input.ts';

export interface Trial {
  name: string;
  /** How much of the time it gets, beside the others. */
  share: number;
  /** Milliseconds; what takes longer hangs. */
  most: number;
  /** Sound inputs, with which it begins. */
  seeds: readonly [Input, ...Input[]];
  /** Another input, not far from this one; the same source makes the same one. */
  mutate(input: Input, random: Random): Input;
  /**
   * One try.
   *
   * @returns what the answer was made of: ids of findings with their fields, verdicts. An answer with something new in
   *   it makes its input a part of the corpus
   * @throws Error when an invariant does not hold
   */
  run(input: Input): Promise<readonly string[]> | readonly string[];
}

/** Longer than this is a hang. */
export const MOST_MILLISECONDS = 10_000;

/** @throws Error that says what does not hold */
export function holds(condition: boolean, what: string): asserts condition {
  if (!condition) throw new Error(what);
}
