/** The texts that imports have read, kept beside what they wrote: a review shows each field in its words. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from '../importer/source.ts';
import { basePath } from './import-bases.ts';

function sourcePath(sha256: string): string {
  return basePath(`texts/${sha256}.json`);
}

/** As files to be written. */
export function storedSource(source: SourceFile, sha256: string): Map<string, string> {
  return new Map([[sourcePath(sha256), `${JSON.stringify(source)}\n`]]);
}

/**
 * @param sha256 of the bytes of the file, as `source.sha256` of its act has it
 * @returns nothing when no import into this catalogue has read that file
 * @throws Error when what is kept there cannot be read
 */
export function readStoredSource(folder: string, sha256: string): SourceFile | undefined {
  const file = join(folder, sourcePath(sha256));
  if (!/^[0-9a-f]{64}$/u.test(sha256) || !existsSync(file)) return undefined;
  return JSON.parse(readFileSync(file, 'utf8')) as SourceFile;
}
