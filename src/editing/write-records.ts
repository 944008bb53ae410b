/** What becomes of the files of imported records: all of one text, or none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readToRewrite } from '../catalog/read-text.ts';
import { fieldLocator } from '../catalog/yaml/locate.ts';
import type { MergeReport, Written } from '../importer/report/file-report.ts';
import { defined } from '../model/defined.ts';
import type { RecordKind } from '../model/entry.ts';
import type { HeldFolder } from '../storage/folder.ts';
import { mergeRecords } from './merge-records.ts';
import { nameField, tellValue } from './name-field.ts';
import { isAsImported, renewFrame } from './record-file.ts';
import { readRecord, rewriteRecord } from './rewrite-record.ts';

export interface RecordText {
  kind: RecordKind;
  /** Inside the content folder, with forward slashes and extension. */
  path: string;
  text: string;
  /** A record of what is known only by a reference gives way to any that is there. */
  yields: boolean;
  /** Where an import keeps what it said there, and what the last one said. */
  base?: { path: string; text: string | undefined };
}

export interface Planned {
  written: Written;
  /** What the file is to say; absent where it stays as it is. */
  text?: string;
  merge?: MergeReport;
}

/** What is to be done with each file, before anything is; by path. */
export function plan(folder: string, records: readonly RecordText[], force: boolean): Map<string, Planned> {
  return new Map(records.map((record) => [record.path, planOne(folder, record, force)]));
}

function planOne(folder: string, record: RecordText, force: boolean): Planned {
  const { path, text, yields } = record;
  const base = record.base?.text;
  const file = join(folder, path);
  if (!existsSync(file))
    return base === undefined || force ? { written: 'new', text } : { written: 'removed' };
  const there = readToRewrite(file);
  if (there === text) return { written: 'same' };
  if (yields) return { written: 'kept' };
  if (force) return { written: 'replaced', text };
  // What cannot be read can only have come from a person.
  if (there === undefined) return { written: 'edited' };
  if (isAsImported(there)) return { written: 'replaced', text };
  return (base === undefined ? undefined : merge(record, base, there)) ?? { written: 'edited' };
}

/** Nothing where one of the three cannot be read: then nothing is touched. */
function merge({ kind, text }: RecordText, base: string, there: string): Planned | undefined {
  const [was, own, read] = [base, there, text].map(readRecord);
  if (was === undefined || own === undefined || read === undefined) return undefined;
  const { record, kept, taken, conflicts } = mergeRecords(was, own, read);
  const merged = renewFrame(rewriteRecord(kind, there, record), base, text);
  const locate = fieldLocator(merged);
  const report: MergeReport = {
    kept: kept.map((path) => nameField(own, path)),
    taken: taken.map((path) => nameField(record, path)),
    conflicts: conflicts.map(({ path, kept: value, imported }) => ({
      field: nameField(record, path),
      ...locate(path),
      kept: tellValue(value),
      imported: tellValue(imported),
    })),
  };
  return { written: 'merged', merge: report, ...defined({ text: merged === there ? undefined : merged }) };
}

/**
 * Writes what is planned, and beside it what the import said, for the next one to go by.
 *
 * @throws Error when a file cannot be written, or a link would lead out of the folder; none is written then
 */
export function writeRecords(
  { write }: HeldFolder,
  records: readonly RecordText[],
  planned: ReadonlyMap<string, Planned>,
  others: ReadonlyMap<string, string> = new Map(),
): void {
  const texts = new Map<string, string>(others);
  for (const { path, text, base } of records) {
    const { written, text: own } = planned.get(path) ?? { written: 'kept' };
    if (own !== undefined) texts.set(path, own);
    // A record that gave way is no ground for anything.
    if (base !== undefined && written !== 'kept' && base.text !== text) texts.set(base.path, text);
  }
  write(texts);
}
