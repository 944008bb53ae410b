/**
 * The stage of a build that writes open data: once for all languages, into the site that is being made, so that it is
 * published whole with its pages. A new format is a module with a `DataOutput` and a line in `outputs.ts`.
 */
import { createHash } from 'node:crypto';
import { createReadStream, mkdirSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { dirname, join, posix } from 'node:path';
import { BULK, formatDataIndex, INDEX, type ListedFile } from './data-index.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';
import { DATA_OUTPUTS } from './outputs.ts';

/**
 * @param dir of a site whose pages are all there
 * @returns how many files were written
 * @throws Error when an output fails, or when two files want one address; it names the output
 */
export async function writeData(
  dir: string,
  input: DataInput,
  outputs: readonly DataOutput[] = DATA_OUTPUTS,
): Promise<number> {
  const listed: ListedFile[] = [];
  let written = 0;
  for (const output of outputs) {
    try {
      for await (const file of output.files(input)) {
        await writeFile(dir, file);
        written += 1;
        if (file.path.startsWith(BULK)) listed.push(await describeFile(dir, file.path));
      }
    } catch (cause) {
      throw new Error(`open data, ${output.name}: ${cause instanceof Error ? cause.message : cause}`, {
        cause,
      });
    }
  }
  await writeFile(dir, { path: INDEX, bytes: formatDataIndex(input, listed) });
  return written + 1;
}

async function writeFile(dir: string, { path, bytes }: DataFile): Promise<void> {
  if (posix.normalize(path) !== path || /^(?:\/|\.\.\/)/.test(path))
    throw new Error(`no path of a site: ${path}`);
  const target = join(dir, path);
  mkdirSync(dirname(target), { recursive: true });
  // A page or another output stands there: one of the two would be lost.
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
