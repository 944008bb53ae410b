import type { DataInput, DataOutput } from '../output.ts';
import { NOTHING_WRITTEN } from './nothing-written.ts';

/** What an output makes that is asked alone, by path; what comes in pieces is refused. */
export async function filesMade(
  output: DataOutput,
  input: DataInput,
): Promise<Map<string, string | Uint8Array>> {
  const files = new Map<string, string | Uint8Array>();
  for await (const file of output.files(input, NOTHING_WRITTEN)) {
    const bytes = 'make' in file ? await file.make() : file.bytes;
    if (typeof bytes !== 'string' && !(bytes instanceof Uint8Array)) throw new Error(file.path);
    files.set(file.path, bytes);
  }
  return files;
}
