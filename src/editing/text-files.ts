/** Which files an import reads. */
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

const ENDINGS = /\.(?:txt|md|markdown|html?|xhtml)$/iu;

/** The file itself, or every text and page in a folder and below it, in the order of their names. */
export function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && ENDINGS.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
