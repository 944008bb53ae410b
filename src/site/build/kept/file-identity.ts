/** A file of a published site that nobody has touched since. */
import { copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** Its place on the disk, its size and when it was written last; nothing for what is no file. */
export function identifyFile(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats?.isFile() ? `${stats.ino} ${stats.size} ${stats.mtimeMs}` : undefined;
}

/**
 * The same file under a second name, not written again: whoever writes must never write into it.
 *
 * @returns false when it is not there any more as it was; then nothing is done
 */
export function linkSame(from: string, to: string, identity: string): boolean {
  if (identifyFile(from) !== identity) return false;
  mkdirSync(dirname(to), { recursive: true });
  linkOrCopy(from, to);
  return true;
}

/** A second name; a copy on a disk without links, or where that is the folder of another disk. */
export function linkOrCopy(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (!['EXDEV', 'EPERM', 'EMLINK', 'ENOTSUP', 'ENOSYS'].includes(code)) throw error;
    copyFileSync(from, to);
  }
}
