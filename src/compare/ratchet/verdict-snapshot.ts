/** What the checks say of a catalogue, small enough to be kept: a later check is held against it. */
import type { ServiceChannel } from '../../model/records.ts';
import type { Amount } from '../../terms/amount.ts';
import type { Total } from '../../terms/channel-check.ts';
import type { Verdict } from '../../terms/verdict.ts';

/** What is checked beside the path itself: the same steps told a second time, or the branch of refusal. */
export type PathPart = 'restated' | 'hearing';

/** A channel, one case of it, or a part that has a verdict of its own. */
export interface PathSnapshot {
  channel: ServiceChannel;
  /** Words of the editor for a case. */
  title?: string;
  part?: PathPart;
  verdict: Verdict;
  total: Total;
  /** Phrases of the act. */
  terms: string[];
  /** Titles of other readings of the path; gone, the verdict says more than the record did. */
  readings?: string[];
  excess?: Amount;
}

export interface RecordSnapshot {
  paths: PathSnapshot[];
  /** By process: names of steps to their actions. */
  steps: Record<string, Record<string, string>>;
  /** What stands in which row of the table of main requirements; rules in force have one. */
  rows?: Partial<Record<string, number>>;
}

/** The kinds of records that have verdicts. */
export const CHECKED_KINDS = ['regulations', 'rules'] as const;
export type CheckedKind = (typeof CHECKED_KINDS)[number];

export type VerdictSnapshot = {
  format: 'reglament-verdicts';
  version: 2;
} & Record<CheckedKind, Record<string, RecordSnapshot>>;

/** @returns nothing when the text is no snapshot that this version can read */
export function parseSnapshot(text: string): VerdictSnapshot | undefined {
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch {
    return undefined;
  }
  const { format, version, ...kinds } = (data ?? {}) as Partial<VerdictSnapshot>;
  if (format !== 'reglament-verdicts' || version !== 2) return undefined;
  const { regulations, rules } = kinds;
  return isChecked(regulations) && isChecked(rules) ? { format, version, regulations, rules } : undefined;
}

function isChecked(records: unknown): records is Record<string, RecordSnapshot> {
  return isMapping(records) && Object.values(records).every(isRecord);
}

function isRecord(record: unknown): boolean {
  if (!isMapping(record)) return false;
  const { paths, steps } = record;
  const isPath = (path: unknown) => isMapping(path) && isMapping(path.total) && Array.isArray(path.terms);
  return (
    Array.isArray(paths) && paths.every(isPath) && isMapping(steps) && Object.values(steps).every(isMapping)
  );
}

function isMapping(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
