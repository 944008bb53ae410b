/**
 * The stage of a build that writes open data: once for all languages, into a folder beside the site that is being made,
 * so that its pages can tell what there is and how large it is. A new format is a module with a `DataOutput` and a line
 * in `outputs.ts`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { KEEPS_NOTHING, type PageKeeper } from '../kept/page-keeper.ts';
import { BULK, buildDataIndex, type DataIndex, INDEX, LARGEST_FILE } from './data-index.ts';
import type { DataFile, DataInput, DataOutput, ListedFile } from './output.ts';
import { DATA_OUTPUTS } from './outputs.ts';
import { watchInput } from './watched-input.ts';

/** The route of every derived file. */
const DERIVED = 'data';

/**
 * @param dir what is below it goes to the root of the site
 * @param keeper of the derived files
 * @param largest bytes of a bulk file that is kept
 * @throws Error when an output fails, or when two files want one address; it names the output
 */
export async function writeData(
  dir: string,
  input: DataInput,
  {
    outputs = DATA_OUTPUTS,
    largest = LARGEST_FILE,
    keeper = KEEPS_NOTHING,
  }: { outputs?: readonly DataOutput[]; largest?: number; keeper?: PageKeeper } = {},
): Promise<DataIndex> {
  const bulk: ListedFile[] = [];
  const tooLarge: ListedFile[] = [];
  const folders = new Set<string>();
  const written = { bulk, read: (path: string) => readFileSync(join(dir, path)) };
  const { input: watched, reads } = watchInput(input);
  keeper.watch(reads);
  for (const { name, files, isKept } of outputs) {
    // What is packed by a thread is written while the next is made.
    let late: Promise<void> | undefined;
    try {
      for await (const file of files(isKept ? watched : input, written)) {
        const { path } = file;
        if ('make' in file) {
          assertPath(path);
          if (keeper.keep(DERIVED, path, join(dir, path))) continue;
          const bytes = keeper.noteAtOnce(DERIVED, path, () => file.make());
          await late;
          if (bytes === undefined) continue;
          late = (async () => writeFile(dir, { path, bytes: await bytes }, folders))();
          late.catch(() => undefined);
          if (typeof bytes === 'string') await late;
          continue;
        }
        await writeFile(dir, file, folders);
        if (!path.startsWith(BULK)) continue;
        const listed = await describeFile(dir, path);
        if (listed.bytes > largest) rmSync(join(dir, path));
        (listed.bytes > largest ? tooLarge : bulk).push(listed);
      }
      await late;
    } catch (cause) {
      throw new Error(`open data, ${name}: ${cause instanceof Error ? cause.message : cause}`, { cause });
    }
  }
  keeper.finish();
  const index = buildDataIndex(input, bulk, tooLarge);
  await writeFile(dir, { path: INDEX, bytes: `${JSON.stringify(index, null, 2)}\n` }, folders);
  return index;
}

function assertPath(path: string): void {
  if (posix.normalize(path) !== path || /^(?:\/|\.\.\/)/.test(path))
    throw new Error(`no path of a site: ${path}`);
}

/** @param folders those that were made, by their paths: to ask the disk for each file costs as much as to write it */
async function writeFile(dir: string, { path, bytes }: DataFile, folders: Set<string>): Promise<void> {
  assertPath(path);
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
