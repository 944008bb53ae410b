/** The open data of the shipped catalogue, as a build writes them. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { memoize } from '../../../../model/memoize.ts';
import type { DataIndex } from '../data-index.ts';
import { writeData } from '../write-data.ts';
import { shippedData } from './shipped.ts';

export interface WrittenData {
  index: DataIndex;
  /** Every file by its path from the root of the site. */
  files: ReadonlyMap<string, Buffer>;
}

/** All that a build writes, in memory; anew each time. */
export async function writeAnew(date: string): Promise<WrittenData> {
  const dir = mkdtempSync(join(tmpdir(), 'data-'));
  try {
    const index = await writeData(dir, await shippedData(date));
    const entries = readdirSync(dir, { recursive: true, withFileTypes: true });
    const paths = entries.filter((entry) => entry.isFile()).map(({ parentPath, name }) => join(parentPath, name));
    const files = paths.map((path) => [path.slice(dir.length + 1).replaceAll('\\', '/'), readFileSync(path)] as const);
    return { index, files: new Map(files) };
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** The same, written once for all tests that read it. */
export const writtenData = memoize(writeAnew);
