/** Files of imported records into a content folder: all of one text, or none. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Written } from '../importer/report/file-report.ts';
import type { HeldFolder } from '../storage/folder.ts';
import { isAsImported } from './record-file.ts';

export interface RecordText {
  /** Inside the content folder, with forward slashes and extension. */
  path: string;
  text: string;
  /** A record of what is known only by a reference gives way to any that is there. */
  yields: boolean;
}

/** What is to be done with each file, before anything is. */
export function plan(folder: string, records: readonly RecordText[], force: boolean): Map<string, Written> {
  return new Map(
    records.map(({ path, text, yields }): [string, Written] => {
      const file = join(folder, path);
      if (!existsSync(file)) return [path, 'new'];
      const there = readFileSync(file, 'utf8');
      if (there === text) return [path, 'same'];
      if (yields) return [path, 'kept'];
      return [path, force || isAsImported(there) ? 'replaced' : 'edited'];
    }),
  );
}

/**
 * Writes the new and the changed files.
 *
 * @throws Error when a file cannot be written, or a link would lead out of the folder; none is written then
 */
export function writeRecords(
  { write }: HeldFolder,
  records: readonly RecordText[],
  todo: ReadonlyMap<string, Written>,
): void {
  const wanted = records.filter(({ path }) => ['new', 'replaced'].includes(todo.get(path) ?? ''));
  write(new Map(wanted.map(({ path, text }) => [path, text])));
}
