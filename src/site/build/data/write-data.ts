/**
 * The stage of a build that writes open data: once for all languages, into a folder beside the site that is being made,
 * so that its pages can tell what there is and how large it is. A new format is a module with a `DataOutput` and a line
 * in `outputs.ts`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { BULK, buildDataIndex, type DataIndex, INDEX, LARGEST_FILE } from './data-index.ts';
import type { DataFile, DataInput, DataOutput, ListedFile } from './output.ts';
import { DATA_OUTPUTS } from './outputs.ts';

/**
 * @param dir what is below it goes to the root of the site
 * @param largest bytes of a bulk file that is kept
 * @throws Error when an output fails, or when two files want one address; it names the output
 */
export async function writeData(
  dir: string,
  input: DataInput,
  {
    outputs = DATA_OUTPUTS,
    largest = LARGEST_FILE,
  }: { outputs?: readonly DataOutput[]; largest?: number } = {},
): Promise<DataIndex> {
  const bulk: ListedFile[] = [];
  const tooLarge: ListedFile[] = [];
  const folders = new Set<string>();
  const written = { bulk, read: (path: string) => readFileSync(join(dir, path)) };
  for (const { name, files } of outputs) {
    try {
      for await (const file of files(input, written)) {
        await writeFile(dir, file, folders);
        if (!file.path.startsWith(BULK)) continue;
        const listed = await describeFile(dir, file.path);
        if (listed.bytes > largest) rmSync(join(dir, file.path));
        (listed.bytes > largest ? tooLarge : bulk).push(listed);
      }
    } catch (cause) {
      throw new Error(`open data, ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  const index = buildDataIndex(input, bulk, tooLarge);
  await writeFile(dir, { path: INDEX, bytes: `${JSON.stringify(index, null, 2)}\n` }, folders);
  return index;
}

/** @param folders those that were made, by their paths: to ask the disk for each file costs as much as to write it */
async function writeFile(dir: string, { path, bytes }: DataFile, folders: Set<string>): Promise<void> {
  if (posix.normalize(path) !== path || /^(?:\/|\.\.\/)/.test(path))
    throw new Error(`no path of a site: ${path}`);
  const target = join(dir, path);
  const folder = dirname(target);
  if (!folders.has(folder)) mkdirSync(folder, { recursive: true });
  folders.add(folder);
  // Another output has a file there: one of the two would be lost.
  const flag = 'wx';
  if (typeof bytes === 'string' || bytes instanceof Uint8Array) {
    writeFileSync(target, bytes, { flag });
    return;
  }
  await using file = await open(target, flag);
  for await (const piece of bytes) await file.writeFile(piece);
}

/** Read again from the disk: what is listed is what a reader will get. */
async function describeFile(dir: string, path: string): Promise<ListedFile> {
  const hash = createHash('sha256');
  let bytes = 0;
  for await (const piece of createReadStream(join(dir, path)) as AsyncIterable<Buffer>) {
    hash.update(piece);
    bytes += piece.length;
  }
  return { path, bytes, sha256: hash.digest('hex') };
}
