import { existsSync, lstatSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Moves what is below one folder into another of the same file system, folder by folder.
 *
 * @throws Error when a file of that path is there already: one of the two would be lost
 */
export function mergeFolder(from: string, into: string): void {
  for (const name of readdirSync(from)) {
    const [source, target] = [join(from, name), join(into, name)];
    if (!existsSync(target)) renameSync(source, target);
    else if (lstatSync(source).isDirectory() && lstatSync(target).isDirectory()) mergeFolder(source, target);
    else throw new Error(`open data: two files at one address: ${target.slice(into.length)}`);
  }
}
