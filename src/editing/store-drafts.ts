/** The drafts of one text into a content folder, or none of them. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { load } from 'js-yaml';
import type { ImportedDraft } from '../importer/import-text.ts';
import { recordPath, type Written } from '../importer/report/file-report.ts';
import type { HeldFolder } from '../storage/folder.ts';
import type { ImportedFile } from './import-file.ts';
import { recordFile } from './record-file.ts';
import { plan, type RecordText, writeRecords } from './write-records.ts';

/**
 * @param force also over records that a person edited
 * @returns by the path of the record without extension what became of it
 * @throws Error when a file cannot be written; then none is
 */
export function storeDrafts(
  folder: HeldFolder,
  { result }: ImportedFile,
  force: boolean,
): Map<string, Written> {
  const records = result.drafts.map((draft): RecordText => {
    const path = `${recordPath(draft)}.yaml`;
    const yields = draft.record.unknown !== undefined || draft.record.lookup !== undefined;
    return { path, text: recordFile(draft, path), yields };
  });
  const other = records.find(({ path }, index) => isAnotherAct(folder, path, result.drafts[index]));
  if (other !== undefined) return refuse(records, other);
  const planned = plan(folder.path, records, force);
  const isHeld = [...planned.values()].includes('edited');
  if (!isHeld) writeRecords(folder, records, planned);
  return new Map(
    [...planned].map(([path, what]): [string, Written] => {
      const becomes = isHeld && (what === 'new' || what === 'replaced') ? 'held' : what;
      return [path.replace(/\.yaml$/u, ''), becomes];
    }),
  );
}

/** What an act is known by; two with one address and another of these are two acts. */
const IDENTITY = ['kind', 'authority', 'number', 'date'] as const;

/** Whether the record of another act has the address already. An act that is only referred to yields to its text. */
function isAnotherAct(folder: HeldFolder, path: string, draft: ImportedDraft | undefined): boolean {
  const file = join(folder.path, path);
  if (draft === undefined || (draft.kind !== 'act' && draft.kind !== 'order') || !existsSync(file))
    return false;
  const present = readRecord(file);
  if (typeof present !== 'object' || present === null) return false;
  return IDENTITY.some((key) => {
    const [own, its] = [draft.record[key], Reflect.get(present, key)];
    return own !== undefined && its !== undefined && String(own) !== String(its);
  });
}

/** A record that cannot be read is told by the check; here it is nobody's. */
function readRecord(file: string): unknown {
  try {
    return load(readFileSync(file, 'utf8'));
  } catch {
    return undefined;
  }
}

/** Nothing of the text is written: its records would hang on the other act. */
function refuse(records: readonly RecordText[], other: RecordText): Map<string, Written> {
  return new Map(
    records.map((record) => [
      record.path.replace(/\.yaml$/u, ''),
      record === other ? 'collision' : 'held-by-collision',
    ]),
  );
}
