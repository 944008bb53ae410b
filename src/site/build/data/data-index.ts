/** What there is: the file that a program reads first. */
import {
  DATA_FOLDER,
  DATA_FOLDERS,
  nameSchemaFile,
  writeAddress,
} from '../../../exports/open-data/addresses.ts';
import { describeLicense } from '../../../exports/open-data/document.ts';
import { OPENAPI } from '../../../exports/open-data/openapi.ts';
import type { DataInput, ListedFile } from './output.ts';

/** It only grows: see the promise in content/docs/data.md. */
export const SCHEMA_VERSION = '1.1';

/** Files that hold the whole catalogue. */
export const BULK = `${DATA_FOLDER}bulk/`;
export const INDEX = `${DATA_FOLDER}index.json`;

/** The smallest limit of common static hosts. */
export const LARGEST_FILE = 25 * 1024 * 1024;

export interface DataIndex {
  $schema: string;
  schema_version: string;
  /** ISO day that the data speaks of. */
  date: string;
  name: string;
  license: ReturnType<typeof describeLicense>;
  /** How many records there are, by the name of their folder. */
  counts: Record<string, number>;
  openapi: string;
  bulk: (Omit<ListedFile, 'path'> & { name: string; url: string })[];
  /** Bulk files that are not there, since common hosts would not take them; the others hold the same. */
  left_out: { name: string; bytes: number }[];
}

const nameOf = (path: string) => path.slice(BULK.length);

/**
 * @param bulk files in the order in which they were written
 * @param tooLarge files that were written and taken away
 */
export function buildDataIndex(
  { catalog, site, date }: DataInput,
  bulk: readonly ListedFile[],
  tooLarge: readonly ListedFile[],
): DataIndex {
  const { calendars, ...kinds } = catalog;
  const years = [...calendars.values()].reduce((sum, { size }) => sum + size, 0);
  const counts = Object.values(DATA_FOLDERS).map((folder) => [
    folder,
    folder === 'calendars' ? years : kinds[folder].size,
  ]);
  return {
    $schema: writeAddress(site, nameSchemaFile('index')),
    schema_version: SCHEMA_VERSION,
    date,
    name: site.name,
    license: describeLicense(site),
    counts: Object.fromEntries(counts),
    openapi: writeAddress(site, OPENAPI),
    bulk: bulk.map(({ path, bytes, sha256 }) => ({
      name: nameOf(path),
      url: writeAddress(site, path),
      bytes,
      sha256,
    })),
    left_out: tooLarge.map(({ path, bytes }) => ({ name: nameOf(path), bytes })),
  };
}
