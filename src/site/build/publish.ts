/** Puts a finished site in the place of the last one. */
import { existsSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';

/**
 * Two renames on one file system: a visitor of the served folder sees the old site or the new one, and a
 * failure between them is undone.
 */
export async function publish(finished: string, target: string): Promise<void> {
  const previous = `${target}.previous`;
  await rm(previous, { recursive: true, force: true });
  const hadPrevious = existsSync(target);
  if (hadPrevious) await rename(target, previous);
  try {
    await rename(finished, target);
  } catch (error) {
    if (hadPrevious) await rename(previous, target);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}
