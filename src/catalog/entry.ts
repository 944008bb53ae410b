/** The records of a catalogue, as everything outside `catalog/` sees them. */
import type { RecordKinds } from '../model/records.ts';

export type RecordKind = keyof RecordKinds;

/** One sound record with its place. */
export interface Entry<K extends RecordKind> {
  kind: K;
  /** Path inside the folder of its kind, without the extension: `kz/vko/2014-198`. */
  id: string;
  /** Path of the file from the content folder's parent, with forward slashes. */
  file: string;
  data: RecordKinds[K];
}

export type AnyEntry = { [K in RecordKind]: Entry<K> }[RecordKind];

type Entries<K extends RecordKind> = ReadonlyMap<string, Entry<K>>;

/**
 * Everything in a content folder that is sound, keyed by record id and in the order of ids. A record with
 * errors is not here: it is among the findings. So a reference may lead to nothing although the record's
 * file is there.
 */
export interface Catalog {
  acts: Entries<'act'>;
  regulations: Entries<'regulation'>;
  orders: Entries<'order'>;
  standards: Entries<'standard'>;
  /** By country, then by year. */
  calendars: ReadonlyMap<string, ReadonlyMap<number, Entry<'calendar'>>>;
  glossary?: Entry<'glossary'>;
  site?: Entry<'site'>;
  /** How the catalogue wants to be checked; without it the recommended rules run. */
  lint?: Entry<'lint'>;
}
