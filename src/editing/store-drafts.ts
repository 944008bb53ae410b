/** The drafts of one text into a content folder, or none of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readToRewrite } from '../catalog/read-text.ts';
import type { ImportedDraft } from '../importer/import-text.ts';
import { recordPath, type Stored } from '../importer/report/file-report.ts';
import type { HeldFolder } from '../storage/folder.ts';
import { followRenames } from './follow-renames.ts';
import { basePath, readBase } from './import-bases.ts';
import type { ImportedFile } from './import-file.ts';
import { storedSource } from './import-sources.ts';
import { recordFile } from './record-file.ts';
import { parseRecord, withRecorded } from './recorded-day.ts';
import { plan, type RecordText, writeRecords } from './write-records.ts';

/**
 * @param today ISO day: when the catalogue learns of what it has not yet
 * @param force also over records that a person edited
 * @returns by the path of the record without extension what became of it
 * @throws Error when a file cannot be written; then none is
 */
export function storeDrafts(
  folder: HeldFolder,
  { result, sha256 }: ImportedFile,
  force: boolean,
  today?: string,
): Map<string, Stored> {
  const drafts = followRenames(folder.path, result.drafts);
  const records = drafts.map((draft, index): RecordText => {
    const path = `${recordPath(draft)}.yaml`;
    const yields = draft.record.unknown !== undefined || draft.record.lookup !== undefined;
    const own = `${recordPath(result.drafts[index] ?? draft)}.yaml`;
    const base = { path: basePath(own), text: readBase(folder.path, own) };
    const dated = withRecorded(
      draft,
      { present: readPresent(join(folder.path, path)), base: base.text },
      today,
    );
    return { kind: draft.kind, path, text: recordFile(dated, path), yields, base };
  });
  const told = (which: (index: number) => Stored) =>
    new Map(
      result.drafts.map((draft, index): [string, Stored] => {
        const [own, now] = [recordPath(draft), recordPath(drafts[index] ?? draft)];
        return [own, { ...which(index), ...(own === now ? {} : { movedTo: now }) }];
      }),
    );
  // With an act at the address of another nothing of the text is written: its records would hang on the other act.
  const other = records.findIndex(({ path }, index) => isAnotherAct(folder, path, drafts[index]));
  if (other !== -1) {
    return told((index) => ({ written: index === other ? 'collision' : 'held-by-collision' }));
  }
  const planned = plan(folder.path, records, force);
  const isHeld = [...planned.values()].some(({ written }) => written === 'edited');
  if (!isHeld) writeRecords(folder, records, planned, storedSource(result.source, sha256));
  return told((index) => {
    const { written, text, merge } = planned.get(records[index]?.path ?? '') ?? { written: 'kept' };
    if (isHeld && (text !== undefined || written === 'merged')) return { written: 'held' };
    return merge === undefined ? { written } : { written, merge };
  });
}

/** What an act is known by; two with one address and another of these are two acts. */
const IDENTITY = ['kind', 'authority', 'number', 'date'] as const;

/** Whether the record of another act has the address already. An act that is only referred to yields to its text. */
function isAnotherAct(folder: HeldFolder, path: string, draft: ImportedDraft | undefined): boolean {
  const file = join(folder.path, path);
  if (draft === undefined || (draft.kind !== 'act' && draft.kind !== 'order') || !existsSync(file))
    return false;
  const present = parseRecord(readPresent(file));
  if (typeof present !== 'object' || present === null) return false;
  return IDENTITY.some((key) => {
    const [own, its] = [draft.record[key], Reflect.get(present, key)];
    return own !== undefined && its !== undefined && String(own) !== String(its);
  });
}

function readPresent(file: string): string | undefined {
  return existsSync(file) ? readToRewrite(file) : undefined;
}
