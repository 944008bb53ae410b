/** A record that was given another name is held against what it was, not told as gone. */
import type { CheckedKind, RecordSnapshot, VerdictSnapshot } from './verdict-snapshot.ts';

interface Named {
  id: string;
  data: { formerly?: readonly string[] };
}

/**
 * @param now the records of today, which say what they were called before
 * @returns the snapshot under the names of today; a name that another record bears today stays its own
 */
export function followNames(
  before: VerdictSnapshot,
  now: Readonly<Record<CheckedKind, Iterable<Named>>>,
): VerdictSnapshot {
  return {
    ...before,
    regulations: rename(before.regulations, [...now.regulations]),
    rules: rename(before.rules, [...now.rules]),
  };
}

function rename(
  before: Readonly<Record<string, RecordSnapshot>>,
  now: readonly Named[],
): Record<string, RecordSnapshot> {
  const borne = new Set(now.map(({ id }) => id));
  const names = new Map<string, string>();
  for (const { id, data } of now) {
    // The newest of its names that was checked before: the oldest stand first.
    const old = data.formerly?.findLast((name) => Object.hasOwn(before, name) && !borne.has(name));
    if (old !== undefined && !Object.hasOwn(before, id)) names.set(old, id);
  }
  return Object.fromEntries(Object.entries(before).map(([id, one]) => [names.get(id) ?? id, one]));
}
