/** Which files an import reads. */
import { statSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesBelow } from '../storage/files-below.ts';

/**
 * The file itself, or every file in a folder and below it, in the order of their names: one that is no text is told,
 * not passed over. What programs keep for themselves, with a stop before its name, is nobody's text.
 */
export function textFiles(path: string): string[] {
  if (!statSync(path).isDirectory()) return [path];
  return filesBelow(path)
    .filter(
      (file) =>
        !relative(path, file)
          .split(sep)
          .some((name) => name.startsWith('.')),
    )
    .toSorted();
}
