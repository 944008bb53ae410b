/** The small catalogue in a folder, in which a try puts its own files. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SMALL } from './catalogue.ts';
import { encodeText, type Input } from './input.ts';

/** Each file of the small catalogue as an input. */
export const FILES: readonly Input[] = Object.entries(SMALL).map(([path, text]) => ({
  [path]: encodeText(text),
}));

/** A folder that is there until the process ends. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-fuzz-'));
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

export function writeFiles(contentDir: string, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(contentDir, path)), { recursive: true });
    writeFileSync(join(contentDir, path), text);
  }
}

let made: string | undefined;

/** Runs `use` on the folder with the files of the input in the place of its own. */
export async function withInput<T>(input: Input, use: (contentDir: string) => Promise<T>): Promise<T> {
  if (made === undefined) {
    made = join(temporaryFolder(), 'content');
    writeFiles(made, SMALL);
  }
  writeFiles(made, input);
  try {
    return await use(made);
  } finally {
    for (const path of Object.keys(input)) {
      if (SMALL[path] === undefined) rmSync(join(made, path), { force: true });
      else writeFiles(made, { [path]: SMALL[path] });
    }
  }
}
