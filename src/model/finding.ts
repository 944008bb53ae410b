/**
 * What is wrong with a record, in a form that a person can act on. A malformed record is a finding;
 * only a malformed program throws.
 */

export type Severity = 'error' | 'warning' | 'info';

export const LANGUAGES = ['ru', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** One finding told in one language. */
export interface Explanation {
  /** What is wrong, one sentence. */
  message: string;
  expected?: string;
  got?: string;
  /** What the author should do. */
  fix: string;
}

/** Words of an act that prove a finding, with their place in it. */
export interface Evidence {
  text: string;
  at: string;
}

/** A finding as a rule states it: it knows the record and the field, not yet the line. */
export interface RuleFinding {
  /** Rule id, for example `term/exceeded`. */
  rule: string;
  severity: Severity;
  /** Path of the field inside the record; empty for the record as a whole. */
  path: readonly (string | number)[];
  text: Record<Language, Explanation>;
  quotes?: readonly Evidence[];
  /** By how much too long something is: a phrase in Russian, «2 рабочих дня 4 часа», the greatest unit first. */
  excess?: string;
}

/** A finding with its place: `line` and `column` count from 1. */
export interface Finding extends RuleFinding {
  /** Record id; absent when the file could not be read as a record. */
  record?: string;
  /** Path of the file from the content folder's parent, with forward slashes. */
  file: string;
  line: number;
  column: number;
  acknowledged?: { reason: string; by: string; until: string; accepts?: string };
}
