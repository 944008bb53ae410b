/** Puts the record files of a content folder in order. */
import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { recordAt } from '../catalog/kinds.ts';
import { listFiles } from '../catalog/list-files.ts';
import { decode } from '../catalog/read-text.ts';
import { type Repair, tidy } from './tidy.ts';

export interface TidiedFile {
  /** Inside the content folder, with forward slashes. */
  path: string;
  repairs: readonly Repair[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes anew the files of records that are not in order, each at once: a reader sees the old text or the new.
 *
 * @param isWanted takes a path inside the content folder
 * @returns the files that were written
 * @throws Error when a file cannot be written
 */
export async function tidyFiles(
  contentDir: string,
  isWanted: (path: string) => boolean,
): Promise<TidiedFile[]> {
  const { files } = await listFiles(contentDir);
  return files.filter(isWanted).flatMap((path) => {
    const place = recordAt(path);
    if (typeof place === 'string') return [];
    const file = join(contentDir, path);
    const text = readWhole(file);
    if (text === undefined) return [];
    const tidied = tidy(place.kind, text);
    if (tidied.repairs.length === 0) return [];
    replace(file, tidied.text);
    return [{ path, repairs: tidied.repairs }];
  });
}

/** The text with its byte order mark; nothing when it cannot be read: the check says why. */
function readWhole(file: string): string | undefined {
  try {
    const { text, problems } = decode(readFileSync(file));
    return text && problems.length > 0 ? BYTE_ORDER_MARK + text : text;
  } catch {
    return undefined;
  }
}

/** The new text stands beside the file under a name that is no record's until it is whole. */
function replace(file: string, text: string): void {
  const next = join(dirname(file), `.${basename(file)}.next`);
  writeFileSync(next, text, { mode: statSync(file).mode });
  renameSync(next, file);
}
