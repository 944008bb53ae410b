/** What a file of open data is made from, and what an output gives back. */
import type { TableInput } from '../../../exports/open-data/tables/table.ts';

/**
 * Everything is worked out once, before the first output asks. No output knows the time of the build: content and day
 * decide every byte. Settings are in the catalogue's own language, since data stands once for all languages.
 */
export type DataInput = TableInput;

export interface DataFile {
  /** From the root of the site, without a slash before it: `data/v1/acts/kz/vko/2014-198.json`. */
  path: string;
  /** What would be large as a whole comes in pieces. */
  bytes: string | Uint8Array | AsyncIterable<Uint8Array>;
}

export interface ListedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** What the outputs before have written. */
export interface Written {
  /** Bulk files, in the order in which they were written. */
  bulk: readonly ListedFile[];
  /** @throws Error when no output before has written such a file */
  read(path: string): Uint8Array;
}

/**
 * One format, or one kind of file. What it makes of a record is a pure function in `src/exports/`. A file is written
 * before the next is asked for, so that a generator keeps no more than one in memory. An output may put its files
 * anywhere in the site where no page stands.
 */
export interface DataOutput {
  /** For messages. */
  name: string;
  files(input: DataInput, written: Written): Iterable<DataFile> | AsyncIterable<DataFile>;
}
