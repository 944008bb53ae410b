/**
 * What was read and found of each record, in packs of some hundreds: an edit writes one or two of them anew. A pack is
 * named by its bytes; the list of packs is the one file that is replaced, so that a stopped build leaves the old list with
 * the old packs. One pack damaged or gone, and nothing of all is used: what leans on a lost record would not be known.
 */
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deserialize, serialize } from 'node:v8';
import type { Leaning } from '../../../catalog/leaning.ts';
import type { LoadedRecord } from '../../../catalog/load-record.ts';
import type { Finding } from '../../../model/finding.ts';
import type { RecordFinding } from '../../../rules/lint.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import { hashText } from '../../reads/fingerprint.ts';
import { readMemory, writeMemory } from './memory.ts';

export interface KeptRecord {
  /** Inside the content folder. */
  path: string;
  /** Of the bytes that were read. */
  hash: string;
  reading: LoadedRecord;
  leaning?: Leaning | undefined;
  found?: readonly Finding[] | undefined;
  checks?: readonly ChannelCheck[] | undefined;
  across?: readonly RecordFinding[] | undefined;
}

/** Where records are kept. */
export interface RecordStore {
  folder: string;
  /** What decides whether it can be trusted. */
  state: string;
}

/** Records a pack, on average: of the sizes that were tried the one with which an edit costs least. */
const MOST = 256;
const LIST = 'list';

export interface Pack {
  name: string;
  records: KeptRecord[];
}

const open = ({ folder, state }: RecordStore) => ({ memoryFile: join(folder, LIST), state });

function readPack(folder: string, name: string): Pack {
  const bytes = readFileSync(join(folder, name));
  if (hashText(bytes) !== name) throw new Error(`${name} is damaged`);
  return { name, records: deserialize(bytes) as KeptRecord[] };
}

/** @returns nothing when there are none, or when not all of them can be trusted */
export function readKeptRecords(store: RecordStore): Pack[] | undefined {
  const names = readMemory<string[]>(open(store));
  try {
    return names?.map((name) => readPack(store.folder, name));
  } catch {
    return undefined;
  }
}

/** By the path alone: a record stays in its pack whatever others come and go, until the number of packs doubles. */
function divide(records: readonly KeptRecord[]): KeptRecord[][] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(records.length / MOST)));
  const packs = Map.groupBy(records, ({ path }) => Number.parseInt(hashHex(path), 16) % count);
  return [...packs.values()];
}

function hashHex(path: string): string {
  return Buffer.from(hashText(path), 'base64url').toString('hex').slice(0, 8);
}

/** What was found by comparing is left out: where it is other, what was found of the record is too. */
function isSameRecord(one: KeptRecord, other: KeptRecord | undefined): boolean {
  return (
    other !== undefined &&
    one.hash === other.hash &&
    one.reading === other.reading &&
    one.found === other.found &&
    one.checks === other.checks
  );
}

/** A disk that refuses costs the next build its time. */
export function writeKeptRecords(
  store: RecordStore,
  records: readonly KeptRecord[],
  before: readonly Pack[] = [],
): void {
  const packOf = new Map(
    before.flatMap((pack) => pack.records.map((record) => [record.path, pack] as const)),
  );
  const kept = new Map(
    before.flatMap((pack) => pack.records.map((record) => [record.path, record] as const)),
  );
  try {
    mkdirSync(store.folder, { recursive: true });
    const names = divide(records).map((own) => {
      const pack = packOf.get(own[0]?.path ?? '');
      const isSame =
        pack !== undefined &&
        pack.records.length === own.length &&
        own.every((one) => packOf.get(one.path) === pack && isSameRecord(one, kept.get(one.path)));
      return isSame ? pack.name : writePack(store.folder, own);
    });
    if (names.join() !== before.map(({ name }) => name).join()) writeMemory<string[]>(open(store), names);
    const needed = new Set(names);
    for (const name of readdirSync(store.folder))
      if (name !== LIST && !needed.has(name)) rmSync(join(store.folder, name), { force: true });
  } catch {
    // Half of it stands there, and the list still names what stood there before, or nothing that is whole.
  }
}

function writePack(folder: string, records: readonly KeptRecord[]): string {
  const bytes = serialize(records);
  const name = hashText(bytes);
  const part = join(folder, `${name}.${process.pid}.part`);
  writeFileSync(part, bytes);
  renameSync(part, join(folder, name));
  return name;
}
