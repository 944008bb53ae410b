/** Records by kind and id, while cross references are checked and afterwards. */
import type { AnyEntry, Entry, RecordKind } from '../model/entry.ts';
import type { RecordPlace } from './kinds.ts';

interface Shelf<K extends RecordKind> {
  /** Records whose file and shape are in order, in the order of ids. */
  sound: ReadonlyMap<string, Entry<K>>;
  /** Ids of records that are there but have findings of their own: a reference to one is no second fault. */
  broken: ReadonlySet<string>;
}

export type Shelves = { [K in RecordKind]: Shelf<K> };

export function shelve(sound: readonly AnyEntry[], broken: readonly RecordPlace[]): Shelves {
  const shelf = <K extends RecordKind>(kind: K): Shelf<K> => ({
    sound: indexEntries(kind, sound),
    broken: new Set(broken.filter((place) => place.kind === kind).map(({ id }) => id)),
  });
  return {
    act: shelf('act'),
    calendar: shelf('calendar'),
    glossary: shelf('glossary'),
    lint: shelf('lint'),
    order: shelf('order'),
    regulation: shelf('regulation'),
    rules: shelf('rules'),
    service: shelf('service'),
    site: shelf('site'),
    standard: shelf('standard'),
  };
}

/** The entries of one kind by id, in the order given. */
export function indexEntries<K extends RecordKind>(
  kind: K,
  entries: readonly AnyEntry[],
): Map<string, Entry<K>> {
  const isOfKind = (entry: AnyEntry): entry is AnyEntry & Entry<K> => entry.kind === kind;
  return new Map(entries.filter(isOfKind).map((entry) => [entry.id, entry]));
}

/** Whether a file of that id was found, sound or not. */
export function isThere(shelves: Shelves, kinds: readonly RecordKind[], id: string): boolean {
  return kinds.some((kind) => shelves[kind].sound.has(id) || shelves[kind].broken.has(id));
}

/** Ids of all records of these kinds, sound or not. */
export function listIds(shelves: Shelves, kinds: readonly RecordKind[]): string[] {
  return kinds.flatMap((kind) => [...shelves[kind].sound.keys(), ...shelves[kind].broken]);
}
