/** A folder that one process writes in: the only way in which files of a content folder come about and change. */
import { existsSync, mkdirSync, realpathSync, rmdirSync } from 'node:fs';
import { join } from 'node:path';
import { ASIDE, change, completeChange, type Texts } from './change.ts';
import { withLock } from './lock.ts';

const LOCK = '.reglament-lock';

/** A folder whose lock is held. */
export interface HeldFolder {
  path: string;
  /**
   * Writes and removes files, all or none: a process that is stopped in the middle leaves a change that the next one
   * which holds the folder completes.
   *
   * @throws Error when one cannot be written; then none has changed
   */
  write(texts: Texts): void;
}

/**
 * Holds a folder while `use` runs; makes it when it is not there, and takes it away again when it stayed empty.
 *
 * @throws BusyError when another process holds it; what `use` throws
 */
export async function holdFolder<T>(folder: string, use: (held: HeldFolder) => T | Promise<T>): Promise<T> {
  const made = mkdirSync(folder, { recursive: true });
  const path = realpathSync(folder);
  try {
    return await withLock(join(path, LOCK), folder, () => {
      completeChange(path);
      return use({ path, write: (texts) => (texts.size === 0 ? undefined : change(path, texts)) });
    });
  } finally {
    if (made !== undefined) removeIfEmpty(path);
  }
}

/** Whether a run that was stopped has left something there: who has nothing to write clears it away all the same. */
export function wasLeft(folder: string): boolean {
  return [ASIDE, LOCK].some((name) => existsSync(join(folder, name)));
}

function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // Something was written.
  }
}
