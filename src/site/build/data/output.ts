/** What a file of open data is made from, and what an output gives back. */
import type { ModelFormat } from '../../../exports/open-data/bundles.ts';
import type { TableInput } from '../../../exports/open-data/tables/table.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import type { PackedText } from './pack-files.ts';

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

/**
 * A file that is made from the records that it asks for and from nothing else but settings and day: where they are what
 * they were, the file of the published site stands.
 */
export interface DerivedFile {
  path: string;
  /** Asks for all of it before it first waits. @returns nothing where there is nothing to be told */
  make(): string | Promise<Uint8Array> | undefined;
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
  /** Some of its files are derived: what records they ask for is noted, which takes longer. */
  isKept?: true;
  files(input: DataInput, written: Written): Files | AsyncFiles;
}

type Files = Iterable<DataFile | DerivedFile>;
type AsyncFiles = AsyncIterable<DataFile | DerivedFile>;

/** Several files a regulation, for programs that know nothing of this catalogue. */
export interface ModelOutput {
  /** For messages. */
  name: string;
  format: ModelFormat;
  /** Texts of one regulation, each with its path. */
  model(regulation: LinkedRegulation, input: DataInput): Iterable<PackedText>;
  /** Files of other records. */
  others(input: DataInput): Iterable<DataFile>;
}
