/** When the catalogue learned of something, which is not when it happened. */
import type { Recorded } from '../model/records.ts';

export interface Learned {
  /** The day, ISO; absent where nobody wrote it down. */
  published?: string;
  /** The same day, or the earliest on which it can have been known. */
  updated: string;
}

/**
 * @param learned of the event itself, where it was learned of after its record was added
 * @param decided the earliest day on which it can have been known: that of the act that did it
 */
export function findLearned(
  recorded: Recorded | undefined,
  learned: string | undefined,
  decided: string,
): Learned {
  const published = learned ?? recorded?.[0]?.date;
  return published === undefined ? { updated: decided } : { published, updated: published };
}
