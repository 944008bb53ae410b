/** The small sound content folder, in which tests spoil one place. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { type Loaded, loadCatalog } from '../load.ts';
import { SOUND } from './sound.ts';

export { ACT, REGULATION, EXCLUDED, ORDER, STANDARD, CALENDAR, SOUND } from './sound.ts';

/** Text or bytes of a file; `undefined` leaves the file out. */
export type Changes = Record<string, string | Uint8Array | undefined>;

/** Writes the sound content with changes into a folder that goes away with the test. */
export function writeContent(changes: Changes = {}): string {
  const dir = join(mkdtempSync(join(tmpdir(), 'reglament-')), 'content');
  onTestFinished(() => rmSync(dirname(dir), { recursive: true, force: true }));
  for (const [path, text] of Object.entries({ ...SOUND, ...changes })) {
    if (text === undefined) continue;
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  }
  return dir;
}

export function loadChanged(changes: Changes): Promise<Loaded> {
  return loadCatalog(writeContent(changes));
}

/** The sound text of a file with one piece of it replaced; the piece has to be there. */
export function edited(path: string, from: string, to: string): Changes {
  const text = SOUND[path] ?? '';
  if (!text.includes(from)) throw new Error(`${path} has no «${from}»`);
  return { [path]: text.replace(from, to) };
}

/** `file:line:column rule`, the file inside the content folder. */
export function brief({ file, line, column, rule }: Finding): string {
  return `${file.replace(/^content\//, '')}:${line}:${column} ${rule}`;
}

/** `file rule «what stands at the place»`: the line from the column on. */
export function pointed({ file, line, column, rule }: Finding, changes: Changes): string {
  const path = file.replace(/^content\//, '');
  const text = String(changes[path] ?? SOUND[path] ?? '');
  return `${path} ${rule} «${text.split('\n')[line - 1]?.slice(column - 1)}»`;
}
