/** The files of a content folder as records to read and files that cannot be any. */
import type { FileFindings } from './draft.ts';
import { type RecordPlace, recordAt, withoutExtension } from './kinds.ts';
import { duplicateId, misplaced } from './misplaced.ts';

export interface RecordFile extends RecordPlace {
  path: string;
}

export interface SortedOut {
  records: RecordFile[];
  problems: FileFindings[];
}

/** @param paths from the content folder, with forward slashes, sorted. */
export function sortOut(paths: readonly string[]): SortedOut {
  const sorted: SortedOut = { records: [], problems: [] };
  const others: string[] = [];
  // File systems disagree about the case of letters, so ids that differ in nothing else are one id.
  const byId = new Map<string, string>();
  for (const path of paths) {
    const place = recordAt(path);
    if (typeof place === 'string') {
      others.push(path);
      continue;
    }
    sorted.records.push({ ...place, path });
    byId.set(withoutExtension(path), path);
  }
  for (const path of others) {
    const first = byId.get(withoutExtension(path).toLowerCase());
    const why = recordAt(path);
    if (first !== undefined) sorted.problems.push({ path, drafts: [duplicateId(path, first)] });
    else if (typeof why === 'string') sorted.problems.push({ path, drafts: [misplaced(why, path)] });
  }
  return sorted;
}
