/** A mistake as an author makes it: one slip in a copy of one record. */
import type { RecordKind } from '../../src/model/entry.ts';
import type { RecordKinds } from '../../src/model/records.ts';
import { type DurationUnit, toAmount } from '../../src/terms/amount.ts';
import { readDuration } from '../../src/terms/duration.ts';
import { formatAmount } from '../../src/terms/format-amount.ts';

export interface Slip<K extends RecordKind> {
  /** Path of the field: `processes/provider/steps/2`. */
  where: string;
  /** Whether the record, or another one that it refers to, tells the same fact a second time. */
  twice: boolean;
  /** Makes the mistake in a copy of the record. */
  make(copy: RecordKinds[K]): void;
}

export interface MistakeKind<K extends RecordKind> {
  name: string;
  of: K;
  /**
   * Every such mistake that can be made in a record.
   *
   * @param others of its kind in the catalogue
   */
  find(record: RecordKinds[K], others: readonly RecordKinds[K][]): Slip<K>[];
}

export type AnyMistakeKind = { [K in RecordKind]: MistakeKind<K> }[RecordKind];

export function mistake<K extends RecordKind>(
  of: K,
  name: string,
  find: MistakeKind<K>['find'],
): MistakeKind<K> {
  return { of, name, find };
}

/** Whether words stand in any text of a record, in any case. */
export function isTold(record: unknown, words: string): boolean {
  if (typeof record === 'string') return squeeze(record).includes(squeeze(words));
  return (
    typeof record === 'object' && record !== null && Object.values(record).some((part) => isTold(part, words))
  );
}

function squeeze(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').toLowerCase();
}

/** The same phrase with another amount, in figures alone; nothing for a phrase that is no plain amount. */
export function withAmount(
  phrase: string,
  change: (count: number, unit: DurationUnit) => readonly [number, DurationUnit],
): string | undefined {
  const reading = readDuration(phrase);
  const [part, ...rest] = reading.kind === 'amount' ? reading.parts : [];
  if (part === undefined || rest.length > 0) return undefined;
  const [count, unit] = change(part.max, part.unit);
  const changed = formatAmount(toAmount(count, unit), 'ru').replaceAll('\u00a0', ' ');
  return changed === formatAmount(toAmount(part.max, part.unit), 'ru').replaceAll('\u00a0', ' ')
    ? undefined
    : changed;
}

/** The longest word of a text becomes another one. */
export function withOtherWord(text: string): string {
  const longest = text.split(/\s+/u).toSorted((a, b) => b.length - a.length)[0] ?? text;
  return text.replace(longest, 'иного');
}

/** The same day three years later; the record's words do not follow. */
export function laterYear(date: string): string {
  return `${Number(date.slice(0, 4)) + 3}${date.slice(4)}`;
}
