import type { Amount } from './amount.ts';

/** Why the time of a part of the path is not known. */
export type OpenReason =
  | 'no-duration'
  /** Words name a time that no field of a duration has. */
  | 'left-in-words'
  | 'by-event'
  | 'by-reference'
  | 'unreadable'
  | 'unstated-part'
  | 'unbounded-loop'
  | 'no-end';

/** `none`: an event, which takes none of the provider's time. */
export type ItemTime =
  | { kind: 'counted'; amount: Amount }
  | { kind: 'none' }
  | { kind: 'open'; why: OpenReason };

/** One line of the proof. */
export interface PathItem {
  /** Process id; absent for a link of the path that the act does not describe. */
  process?: string;
  /** Step id; absent for a duration stated for the process as a whole. */
  step?: string;
  label?: string;
  /** Words of the act; for a link that the act does not describe, words of the editor. */
  text: string;
  at: string;
  phrase?: string;
  time: ItemTime;
  /** Total up to and with this line. */
  running: Amount;
}

/** What leaves the upper bound open. */
export interface Gap {
  why: OpenReason;
  process?: string;
  step?: string;
  label?: string;
  text: string;
  at: string;
  phrase?: string;
}

/** A way through the path of a channel. */
export interface Run {
  items: PathItem[];
  total: Amount;
}

/**
 * The shortest and the longest ways. Each list has one run; several only when no run of it is the longest
 * (the shortest), because one counts calendar days and another working time.
 */
export interface PathBounds {
  lower: Run[];
  upper: Run[];
  /** When not empty, the upper bound is open and `upper` holds only what is known of it. */
  missing: Gap[];
}
