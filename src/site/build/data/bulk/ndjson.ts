/** All records of a kind in one file, a line for each: the same texts as their own files. */

import { Readable } from 'node:stream';
import { createGzip } from 'node:zlib';
import { DATA_FOLDERS, type DataKind, nameDataFile } from '../../../../exports/open-data/addresses.ts';
import { BULK } from '../data-index.ts';
import type { DataInput, DataOutput, Written } from '../output.ts';

/** A calendar is no record of the catalogue's own acts: every year is one file, and few. */
type BulkKind = Exclude<DataKind, 'calendar'>;

const KINDS = (Object.keys(DATA_FOLDERS) as DataKind[]).filter((kind) => kind !== 'calendar');

/** «Unknown»: zlib writes the system that it runs on, and the bytes must not tell it. */
const NO_SYSTEM = 255;
const PLACE_OF_SYSTEM = 9;

function listIds({ catalog }: DataInput, kind: BulkKind): Iterable<string> {
  return catalog[DATA_FOLDERS[kind]].keys();
}

function* readEach(ids: Iterable<string>, read: (id: string) => Uint8Array): Generator<Uint8Array> {
  for (const id of ids) yield read(id);
}

/** @param lines ended by line feeds; the time in the head of a gzip file is none */
async function* pack(lines: Iterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const packed = Readable.from(lines).pipe(createGzip());
  let isHead = true;
  for await (const piece of packed as AsyncIterable<Buffer>) {
    if (isHead) piece[PLACE_OF_SYSTEM] = NO_SYSTEM;
    isHead = false;
    yield piece;
  }
}

export const ndjson: DataOutput = {
  name: 'NDJSON',
  *files(input, { read }: Written) {
    for (const kind of KINDS) {
      const lines = readEach(listIds(input, kind), (id) => read(nameDataFile(kind, id)));
      yield { path: `${BULK}${DATA_FOLDERS[kind]}.ndjson.gz`, bytes: pack(lines) };
    }
  },
};
