/** The drafts of one text into a content folder, or none of them. */
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
