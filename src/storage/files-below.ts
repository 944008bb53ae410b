/** The plain files below a folder, never through a link. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * `readdirSync` with `recursive` goes through links to folders, with their types or without: out of the folder, and
 * where two lead to their own folder without end.
 *
 * @returns paths that begin with the folder, in no order
 * @throws Error when a folder cannot be listed
 */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return filesBelow(path);
    return entry.isFile() ? [path] : [];
  });
}
