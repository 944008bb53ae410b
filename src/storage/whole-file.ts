/** One file anywhere, the old text or the new. */
import { existsSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname } from 'node:path';
import { holdFolder } from './folder.ts';

/** @throws Error when it cannot be written; what stood there stands there still */
export async function writeWhole(file: string, text: string): Promise<void> {
  const place = existsSync(file) ? realpathSync(file) : file;
  // A pipe or a terminal has no old text.
  if (statSync(place, { throwIfNoEntry: false })?.isFile() === false) writeFileSync(place, text);
  else await holdFolder(dirname(place), ({ write }) => write(new Map([[basename(place), text]])));
}
