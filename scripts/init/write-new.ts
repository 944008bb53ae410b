/** Writes several new files, or none. */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/**
 * Everything is written to a temporary folder beside its place first, and takes its place when all is there.
 *
 * @param files text by path inside the folder
 * @returns the paths that are taken: when there are any, nothing was written
 */
export async function writeNew(folder: string, files: ReadonlyMap<string, string>): Promise<string[]> {
  const taken = [...files.keys()].filter((path) => existsSync(join(folder, path)));
  if (taken.length > 0) return taken;
  await mkdir(folder, { recursive: true });
  const temporary = await mkdtemp(join(folder, '.reglament-'));
  try {
    for (const [path, text] of files) await writeInto(join(temporary, path), text);
    for (const path of files.keys()) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await rename(join(temporary, path), join(folder, path));
    }
  } finally {
    await rm(temporary, { recursive: true, force: true });
  }
  return [];
}

async function writeInto(path: string, text: string): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}
