/** Puts the record files of a content folder in order. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordAt } from '../catalog/kinds.ts';
import { listFiles } from '../catalog/list-files.ts';
import { decodeText } from '../catalog/read-text.ts';
import { holdFolder, wasLeft } from '../storage/folder.ts';
import { type Repair, tidy } from './tidy.ts';

export interface TidiedFile {
  /** Inside the content folder, with forward slashes. */
  path: string;
  repairs: readonly Repair[];
}

const BYTE_ORDER_MARK = '\uFEFF';

/**
 * Writes anew the files of records that are not in order, all or none.
 *
 * @param isWanted takes a path inside the content folder
 * @returns the files that were written
 * @throws Error when a file cannot be written, or another process writes there
 */
export async function tidyFiles(
  contentDir: string,
  isWanted: (path: string) => boolean,
): Promise<TidiedFile[]> {
  const untidy = async () => {
    const { files } = await listFiles(contentDir);
    return files.filter(isWanted).flatMap((path) => tidiedFile(contentDir, path) ?? []);
  };
  // Where everything is in order nothing has to be writable.
  if ((await untidy()).length === 0 && !wasLeft(contentDir)) return [];
  return holdFolder(contentDir, async ({ write }) => {
    const tidied = await untidy();
    write(new Map(tidied.map(({ path, text }) => [path, text])));
    return tidied.map(({ path, repairs }) => ({ path, repairs }));
  });
}

function tidiedFile(contentDir: string, path: string): (TidiedFile & { text: string }) | undefined {
  const place = recordAt(path);
  const text = typeof place === 'string' ? undefined : readWhole(join(contentDir, path));
  if (typeof place === 'string' || text === undefined) return undefined;
  const tidied = tidy(place.kind, text);
  return tidied.repairs.length === 0 ? undefined : { path, ...tidied };
}

/** The text with its byte order mark; nothing when it cannot be read: the check says why. */
function readWhole(file: string): string | undefined {
  try {
    const { text, problems } = decodeText(readFileSync(file));
    return text && problems.length > 0 ? BYTE_ORDER_MARK + text : text;
  } catch {
    return undefined;
  }
}
