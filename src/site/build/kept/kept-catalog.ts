/**
 * A catalogue as it is read and checked from build to build: a file that has not changed is not read again, and a record
 * is looked at again only where it, or what it leans on, has.
 */
import { join, relative, sep } from 'node:path';
import { type Before, inspect, type KeptInspection, nameRecord } from '../../../catalog/inspect.ts';
import { type Leaning, leaningOn, listLeanings } from '../../../catalog/leaning.ts';
import { type Loaded, type LoadOptions, loadCatalog } from '../../../catalog/load.ts';
import { type LoadedRecord, loadRecord } from '../../../catalog/load-record.ts';
import { fileName } from '../../../catalog/place-findings.ts';
import { fingerprint } from '../../reads/fingerprint.ts';
import { nameProgramState } from './program-state.ts';
import { type KeptRecord, type RecordStore, readKeptRecords, writeKeptRecords } from './record-store.ts';
import { type FolderState, hashFile } from './whole-site.ts';

export interface CheckedCatalog {
  loaded: Loaded;
  inspection: KeptInspection;
}

interface Wanted extends Pick<LoadOptions, 'onProgress'> {
  root: string;
  contentDir: string;
  /** ISO day. */
  date: string;
  /** Of the content, before anything of it is read; nothing when it could not all be read. */
  content: FolderState | undefined;
  /** Folder of what is kept; without it everything is read. */
  memoryDir?: string | undefined;
}

/** Another program, another Node or package, another day: nothing that was kept is used. */
function openStore({ root, contentDir, date, memoryDir }: Wanted): RecordStore | undefined {
  const program = memoryDir === undefined ? undefined : nameProgramState(root);
  if (memoryDir === undefined || program === undefined) return undefined;
  const folder = join(memoryDir, `${fingerprint(contentDir)}-records`);
  return { folder, state: fingerprint([program, contentDir, date]) };
}

/** @throws Error when the folder itself cannot be listed */
export async function readCheckedCatalog(wanted: Wanted): Promise<CheckedCatalog> {
  const { contentDir, date, content, onProgress } = wanted;
  const options: LoadOptions = onProgress === undefined ? {} : { onProgress };
  const store = content && openStore(wanted);
  if (content === undefined || store === undefined) {
    const loaded = await loadCatalog(contentDir, options);
    return { loaded, inspection: inspect(contentDir, loaded, date, 'build') };
  }
  const packs = readKeptRecords(store);
  const kept = new Map(packs?.flatMap(({ records }) => records.map((record) => [record.path, record])));
  const read = new Map<string, LoadedRecord>();
  const loaded = await loadCatalog(contentDir, {
    ...options,
    readings: {
      read(kind, file) {
        const path = relative(contentDir, file).split(sep).join('/');
        const before = kept.get(path);
        const isSame = before !== undefined && before.hash === content.hashes.get(path);
        const reading = isSame ? before.reading : loadRecord(kind, file);
        read.set(path, reading);
        return reading;
      },
    },
  });
  const leanings = listLeanings(loaded.catalog);
  const changed = [...new Set([...kept.keys(), ...read.keys()])].filter(
    (path) => kept.get(path)?.reading !== read.get(path),
  );
  const before: Before | undefined = packs && {
    kept: gather([...kept.values()], contentDir),
    isAffected: leaningOn(
      changed,
      { before: [...kept.values()].flatMap(({ leaning }) => leaning ?? []), now: leanings },
      contentDir,
    ),
  };
  const inspection = inspect(contentDir, loaded, date, 'build', before);
  // Of a record with errors too much is open: what was kept before stays.
  if (loaded.salvaged === undefined && changed.every((path) => isAsRead(contentDir, path, content)))
    writeKeptRecords(
      store,
      listRecords({ loaded, inspection }, { contentDir, content, read, leanings }),
      packs,
    );
  return { loaded, inspection };
}

/** Whoever saves a file while it is read must not have another reading kept under the hash of what stood there before. */
function isAsRead(contentDir: string, path: string, { hashes }: FolderState): boolean {
  return hashFile(join(contentDir, path)) === hashes.get(path);
}

function listRecords(
  { inspection }: CheckedCatalog,
  {
    contentDir,
    content,
    read,
    leanings,
  }: {
    contentDir: string;
    content: FolderState;
    read: ReadonlyMap<string, LoadedRecord>;
    leanings: readonly Leaning[];
  },
): KeptRecord[] {
  const byFile = new Map(leanings.map((leaning) => [leaning.file, leaning]));
  return [...read].map(([path, reading]): KeptRecord => {
    const leaning = byFile.get(fileName(contentDir, path));
    return {
      path,
      hash: content.hashes.get(path) ?? '',
      reading,
      leaning,
      found: leaning && inspection.found.get(leaning.file),
      across: leaning && inspection.across.get(nameRecord(leaning)),
      checks: leaning?.kind === 'regulation' ? inspection.checks.get(leaning.id) : undefined,
    };
  });
}

function gather(records: readonly KeptRecord[], contentDir: string): Before['kept'] {
  const pick = <Value>(
    key: (record: KeptRecord) => string | undefined,
    value: (record: KeptRecord) => Value,
  ) =>
    new Map(
      records.flatMap((record): [string, NonNullable<Value>][] => {
        const [name, found] = [key(record), value(record)];
        return name === undefined || found === undefined || found === null ? [] : [[name, found]];
      }),
    );
  return {
    found: pick(
      ({ path }) => fileName(contentDir, path),
      ({ found }) => found,
    ),
    checks: pick(
      ({ leaning }) => leaning?.id,
      ({ checks }) => checks,
    ),
    across: pick(
      ({ leaning }) => leaning && nameRecord(leaning),
      ({ across }) => across,
    ),
  };
}
