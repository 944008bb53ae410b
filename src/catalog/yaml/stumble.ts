import type { Explanation } from '../../model/finding.ts';
import type { Position } from '../draft.ts';

/** A place where the reader gave up, with the lines around it. */
export interface Stumble {
  lines: readonly string[];
  /** Line of the place, from 0, and what stands in it before and from the column. */
  index: number;
  line: string;
  before: string;
  after: string;
}

/** What an author did, and where. */
export interface Cause {
  rule: string;
  /** Counts from 1; the place of the stumble when absent. */
  position?: Position;
  ru: Explanation;
  en: Explanation;
}

/** What stands before a value: indentation, hyphens of lists, the name of a field. */
export const HEAD = String.raw`^[ ]*(?:- +)*(?:[^\s:#'"][^:]*: +|'[^']*': +|"[^"]*": +)?`;
