/** The one reader of a content folder. */

import type { AnyEntry, Catalog, RecordKind } from '../model/entry.ts';
import type { Finding } from '../model/finding.ts';
import type { FileFindings, UnplacedFinding } from './draft.ts';
import { linkRecords } from './link.ts';
import { listFiles } from './list-files.ts';
import { type LoadedRecord, loadRecord } from './load-record.ts';
import { missingSite } from './misplaced.ts';
import { pageProblems } from './pages.ts';
import { fileName, placeDrafts } from './place-findings.ts';
import { findTakenAddresses } from './references/addresses.ts';
import { checkReadByTerms, checkReferences } from './references/check.ts';
import { sparesTerms } from './salvage.ts';
import { type BrokenRecord, type Salvaged, salvageCatalog } from './salvage-catalog.ts';
import { type Shelves, shelve } from './shelves.ts';
import { type RecordFile, sortOut } from './sort-out.ts';
import type { Path } from './yaml/locate.ts';

export interface LoadOptions {
  /** Called after each file. */
  onProgress?: (done: number, total: number) => void;
  /** Reads a record, or knows it from before: for a program that reads the same folder again. */
  readings?: { read(kind: RecordKind, file: string): LoadedRecord };
}

export interface Loaded {
  catalog: Catalog;
  /** What is wrong with the files, in the order of a report; a record with an error is not in the catalogue. */
  findings: Finding[];
  /** What can be said of the records with errors; absent when there are none. */
  salvaged?: Salvaged;
}

/**
 * Reads every record of a content folder, checks its shape and its references.
 *
 * @throws Error when the folder itself cannot be listed. Anything wrong inside it is a finding.
 */
export async function loadCatalog(contentDir: string, options: LoadOptions = {}): Promise<Loaded> {
  const listing = await listFiles(contentDir);
  const { records, problems } = sortOut(listing.files);
  const loaded = readAll(contentDir, records, options);
  const entries = loaded.flatMap((record) => toEntry(contentDir, record) ?? []);
  const drafts: FileFindings[] = [...listing.problems, ...problems, ...pageProblems(contentDir)];
  for (const { path, id, drafts: own } of loaded) drafts.push({ path, record: id, drafts: own });
  if (!records.some(({ kind }) => kind === 'site'))
    drafts.push({ path: 'site.yaml', drafts: [missingSite()] });

  // Every reference is checked before any record is left out for one: the order of files must not matter.
  const shelves = shelve(
    entries,
    loaded.filter(({ data }) => data === undefined),
  );
  const prefix = fileName(contentDir, '').length;
  const faulty = new Map<AnyEntry, readonly Path[]>();
  const taken = findTakenAddresses(entries, loaded, prefix);
  const sound = entries.filter((entry) => {
    const problems = [...checkReferences(entry, shelves), ...(taken.get(entry) ?? [])];
    drafts.push({ path: entry.file.slice(prefix), record: entry.id, drafts: problems });
    // A warning doubts a record, and keeps it.
    const faults = problems.filter(({ severity }) => severity === 'error');
    if (faults.length > 0)
      faulty.set(
        entry,
        faults.map(({ path }) => path),
      );
    return faults.length === 0;
  });
  const broken = brokenRecords(contentDir, loaded, faulty).map((record) => {
    const faults = checkSaved(record, shelves);
    drafts.push({ path: record.file.slice(prefix), record: record.id, drafts: faults });
    return { ...record, faults: [...record.faults, ...faults.map(({ path }) => path)] };
  });
  const findings = placeDrafts(contentDir, drafts);
  const catalog = linkRecords(sound);
  return broken.length === 0
    ? { catalog, findings }
    : { catalog, findings, salvaged: salvageCatalog(sound, broken) };
}

type ReadRecord = RecordFile & LoadedRecord;

function readAll(
  contentDir: string,
  records: readonly RecordFile[],
  { onProgress, readings }: LoadOptions,
): ReadRecord[] {
  return records.map((record, index) => {
    const file = `${contentDir}/${record.path}`;
    const loaded = readings?.read(record.kind, file) ?? loadRecord(record.kind, file);
    onProgress?.(index + 1, records.length);
    return { ...record, ...loaded };
  });
}

function toEntry(contentDir: string, { kind, id, path, data }: ReadRecord): AnyEntry | undefined {
  // The schema of this kind has accepted the data, and the types are generated from the schemas.
  return data && ({ kind, id, file: fileName(contentDir, path), data } as unknown as AnyEntry);
}

/** References of what could be saved of a record that its schema refuses, as far as the term check would follow them. */
function checkSaved({ kind, id, file, data, faults }: BrokenRecord, shelves: Shelves): UnplacedFinding[] {
  if (data === undefined || shelves[kind].sound.has(id) || !sparesTerms(kind, faults)) return [];
  return checkReadByTerms({ kind, id, file, data } as AnyEntry, shelves);
}

/** Records that their schema refuses or that cannot be read, and those whose references lead nowhere. */
function brokenRecords(
  contentDir: string,
  loaded: readonly ReadRecord[],
  faulty: ReadonlyMap<AnyEntry, readonly Path[]>,
): BrokenRecord[] {
  const unsound = loaded.flatMap(({ kind, id, path, data, salvaged }): BrokenRecord[] =>
    data === undefined ? [{ kind, id, file: fileName(contentDir, path), faults: [[]], ...salvaged }] : [],
  );
  return [...unsound, ...[...faulty].map(([entry, faults]): BrokenRecord => ({ ...entry, faults }))];
}
