/** Puts a finished site in the place of the last one, and of nothing else. */
import { existsSync, readdirSync } from 'node:fs';
import { rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Stands in every site that was published here, so that it can be told from a folder of somebody's own. */
const MARK = '.reglament-site';

/**
 * A mistyped folder must cost nobody their files.
 *
 * @throws Error when `target` holds something that is not a site published before
 */
export function assertReplaceable(target: string): void {
  if (!existsSync(target)) return;
  const names = readdirSync(target);
  if (names.length === 0 || names.includes(MARK)) return;
  throw new Error(`папка «${target}» занята, и это не собранный здесь сайт: выберите другую или уберите её`);
}

/**
 * Two renames on one file system: a visitor of the served folder sees the old site or the new one, and a
 * failure between them is undone.
 *
 * @throws Error when `target` is not replaceable, or a rename fails; what stood there stands there still
 */
export async function publish(finished: string, target: string): Promise<void> {
  assertReplaceable(target);
  await writeFile(join(finished, MARK), '');
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
