/** A folder of sound records, in which a try changes some. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { SOUND } from '../../src/catalog/__fixtures__/sound.ts';

/** Paths inside the content folder. */
export const RECORDS = Object.keys(SOUND) as [string, ...string[]];

let made: string | undefined;

/** There until the process ends. */
function shelf(): string {
  if (made === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'reglament-fuzz-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    made = join(folder, 'content');
    for (const [path, text] of Object.entries(SOUND)) {
      mkdirSync(dirname(join(made, path)), { recursive: true });
      writeFileSync(join(made, path), text);
    }
  }
  return made;
}

/** The text of a sound record. */
export function recordText(path: string): string {
  return SOUND[path] ?? '';
}

/** Runs `use` on the folder with another text or other bytes in the place of one record. */
export async function withRecord<T>(
  path: string,
  text: string | Uint8Array,
  use: (contentDir: string) => Promise<T>,
): Promise<T> {
  const contentDir = shelf();
  writeFileSync(join(contentDir, path), text);
  try {
    return await use(contentDir);
  } finally {
    writeFileSync(join(contentDir, path), recordText(path));
  }
}
