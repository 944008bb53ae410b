/** A thing that is measured, in a process of its own, so that none warms up for the next. */

export interface StageContext {
  contentDir: string;
  /** A folder of this run alone: `site` and `diagrams` stay in it from stage to stage. */
  workDir: string;
  date: string;
  /** Ends the part that was measured and begins the next: each is a line of the table. */
  part(name: string): void;
}

/** @returns what makes the figures meaningful, in a few words */
export type Stage = (context: StageContext) => Promise<string | undefined>;

/** What only prepares a stage is shown apart and is no part of its sum. */
export const PREPARES = '(reading)';

/** One line of a measurement: everything between two marks of a stage. */
export interface Part {
  name: string;
  seconds: number;
  /** Seconds of all threads and of child processes. */
  processor: number;
  /** Peak, with child processes; 0 where it cannot be known. */
  megabytes: number;
}
