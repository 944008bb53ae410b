/** Drafts go where an editor has moved the records that an earlier import made of them. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { ImportedDraft } from '../importer/import-text.ts';
import { recordPath } from '../importer/report/file-report.ts';
import type { Plain } from '../importer/sourced.ts';
import { findRenamed, readBase } from './import-bases.ts';
import { isPlainMapping } from './pair-items.ts';

/** In the order of the drafts. Bases stay where the import would have its records: the next one looks for them there. */
export function followRenames(folder: string, drafts: readonly ImportedDraft[]): ImportedDraft[] {
  const ids = new Map<string, string>();
  for (const draft of drafts) {
    const path = `${recordPath(draft)}.yaml`;
    const base = existsSync(join(folder, path)) ? undefined : readBase(folder, path);
    const now = base === undefined ? undefined : findRenamed(folder, path, base);
    if (now !== undefined) ids.set(draft.id, now.slice(draft.shelf.length + 1).replace(/\.yaml$/u, ''));
  }
  if (ids.size === 0) return [...drafts];
  return drafts.map((draft) => ({
    ...draft,
    id: ids.get(draft.id) ?? draft.id,
    record: rename(draft.record, ids) as ImportedDraft['record'],
  }));
}

/** References to a record are its whole id. */
function rename(value: Plain, ids: ReadonlyMap<string, string>): Plain {
  if (typeof value === 'string') return ids.get(value) ?? value;
  if (Array.isArray(value)) return value.map((item: Plain) => rename(item, ids));
  if (!isPlainMapping(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, rename(inner, ids)]));
}
