/**
 * What imports have written, kept beside the catalogue: the common ground of an editor's changes and of a later import.
 * Each base is the file as it was written, under the same path in a folder that readers of the catalogue pass over.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readToRewrite } from '../catalog/read-text.ts';
import { filesBelow } from '../storage/files-below.ts';
import { readMark } from './record-file.ts';

const FOLDER = '.reglament-imports';

/** @param path of a record's file inside the content folder */
export function basePath(path: string): string {
  return `${FOLDER}/${path}`;
}

export function readBase(folder: string, path: string): string | undefined {
  const file = join(folder, basePath(path));
  return existsSync(file) ? readToRewrite(file) : undefined;
}

/**
 * Where a record stands now that an import wrote somewhere else: the mark of its import goes with it.
 *
 * @param path at which its base is kept
 */
export function findRenamed(folder: string, path: string, base: string): string | undefined {
  const [shelf = ''] = path.split('/', 1);
  const mark = readMark(base);
  const root = join(folder, shelf);
  if (mark === undefined || !existsSync(root)) return undefined;
  return filesBelow(root)
    .filter((file) => file.endsWith('.yaml'))
    .filter((file) => readMark(readFileSync(file, 'utf8')) === mark)
    .map((file) => file.slice(folder.length + 1))
    .toSorted()[0];
}
