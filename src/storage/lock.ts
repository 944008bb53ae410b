/** One writer at a time. */
import { closeSync, constants, fstatSync, openSync, rmSync, statSync } from 'node:fs';
import { native } from './native.ts';

/** Somebody else writes there now. */
export class BusyError extends Error {
  override name = 'BusyError';
}

/** A link must lead nowhere else, a pipe must not be waited for. */
const HOW = constants.O_RDWR | constants.O_CREAT | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0);

/**
 * Runs `write` while nobody else holds the lock. A lock of a process that was killed is free.
 *
 * @param file of the lock: made for it, and gone afterwards
 * @param place what is written, as a person named it
 * @throws BusyError when somebody else holds it; what `write` throws
 */
export async function withLock<T>(file: string, place: string, write: () => T | Promise<T>): Promise<T> {
  const fd = acquire(file);
  if (fd === undefined) {
    throw new BusyError(`в «${place}» сейчас пишет другой запуск reglament. Дождитесь его конца и повторите`);
  }
  try {
    return await write();
  } finally {
    release(file, fd);
  }
}

/** A file that cannot be taken away harms nobody: the lock ends with its descriptor. */
function release(file: string, fd: number): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // Whoever writes next tries again.
  }
  closeSync(fd);
}

function acquire(file: string): number | undefined {
  for (;;) {
    const fd = openSync(file, HOW, 0o666);
    if (native?.tryLock(fd) === false) {
      closeSync(fd);
      return undefined;
    }
    // Its holder may have taken the file away after it was opened here: then another writer may hold a new one.
    if (statSync(file, { throwIfNoEntry: false })?.ino === fstatSync(fd).ino) return fd;
    closeSync(fd);
  }
}
