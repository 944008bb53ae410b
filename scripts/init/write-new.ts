/** Writes several new files, or none. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { holdFolder } from '../../src/storage/folder.ts';

/**
 * @param files text by path inside the folder
 * @returns the paths that are taken: when there are any, nothing was written
 */
export function writeNew(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  return holdFolder(folder, ({ path: root, write }) => {
    const taken = [...files.keys()].filter((path) => existsSync(join(root, path)));
    if (taken.length === 0) write(files);
    return taken;
  });
}
