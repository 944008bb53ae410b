/** The records of a catalogue, as everything outside `catalog/` sees them: each knows those that it is about. */
import type { RecordKinds } from './records.ts';

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

/*
 * A link is absent, or an item of a list left out, where the record that a reference names is not sound: the
 * reader reports that record, and whoever follows the link says that it is not known.
 */

export interface LinkedAct extends Entry<'act'> {
  /** What it approves, in the order of its list. */
  regulations: readonly LinkedRegulation[];
}

export interface LinkedRegulation extends Entry<'regulation'> {
  act?: LinkedAct;
  standard?: LinkedStandard;
  /** The service that it once ruled. */
  service?: LinkedService;
  /** The working calendars of its country by year; empty where the catalogue has none. */
  calendars: ReadonlyMap<number, Entry<'calendar'>>;
}

export interface LinkedOrder extends Entry<'order'> {
  /** Rules that it approves, in the order of their ids. */
  rules: readonly LinkedRules[];
  /** In the order of their ids. */
  standards: readonly LinkedStandard[];
}

export interface LinkedStandard extends Entry<'standard'> {
  order?: LinkedOrder;
  /** Those that name it, in the order of their ids. */
  regulations: readonly LinkedRegulation[];
}

export interface LinkedRules extends Entry<'rules'> {
  order?: LinkedOrder;
  /** The same rules in the other language. */
  twin?: LinkedRules;
  /** Several where services were merged, in the order of their ids. */
  services: readonly LinkedService[];
}

/** Those records of a service's thread that are sound, in the order of time. */
export interface LinkedService extends Entry<'service'> {
  regulations: readonly LinkedRegulation[];
  rules: readonly LinkedRules[];
}

/**
 * Everything in a content folder that is sound, keyed by record id and in the order of ids. A record with
 * errors is not here: it is among the findings. So a reference may lead to nothing although the record's
 * file is there.
 */
export interface Catalog {
  acts: ReadonlyMap<string, LinkedAct>;
  regulations: ReadonlyMap<string, LinkedRegulation>;
  orders: ReadonlyMap<string, LinkedOrder>;
  standards: ReadonlyMap<string, LinkedStandard>;
  rules: ReadonlyMap<string, LinkedRules>;
  services: ReadonlyMap<string, LinkedService>;
  /** By country, then by year. */
  calendars: ReadonlyMap<string, ReadonlyMap<number, Entry<'calendar'>>>;
  glossary?: Entry<'glossary'>;
  site?: Entry<'site'>;
  /** How the catalogue wants to be checked; without it the recommended rules run. */
  lint?: Entry<'lint'>;
}
