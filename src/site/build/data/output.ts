/** What a file of open data is made from, and what an output gives back. */
import type { Catalog } from '../../../model/entry.ts';
import type { Finding } from '../../../model/finding.ts';
import type { Site } from '../../../model/records.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';

/** Everything is worked out once, before the first output asks. */
export interface DataInput {
  catalog: Catalog;
  /** Settings of the catalogue, in its own language: data stands once for all languages. */
  site: Site;
  /** ISO day that the site speaks of. No output knows the time of the build: content and day decide every byte. */
  date: string;
  /** The term check of every regulation that has a text, by its id. */
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
  /** Findings of each file of the catalogue in the order of its lines; files without any are absent. */
  findings: ReadonlyMap<string, readonly Finding[]>;
}

export interface DataFile {
  /** From the root of the site, without a slash before it: `data/v1/acts/kz/vko/2014-198.json`. */
  path: string;
  /** What would be large as a whole comes in pieces. */
  bytes: string | Uint8Array | AsyncIterable<Uint8Array>;
}

/**
 * One format, or one kind of file. What it makes of a record is a pure function in `src/exports/`. A file is written before the next is asked for, so that a generator keeps no more
 * than one in memory. An output may put its files anywhere in the site where no page stands.
 */
export interface DataOutput {
  /** For messages. */
  name: string;
  files(input: DataInput): Iterable<DataFile> | AsyncIterable<DataFile>;
}
