/** A small sound content folder, made of the schemas' own examples, that tests spoil in one place. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Finding } from '../../model/finding.ts';
import { type Loaded, loadCatalog } from '../load.ts';

const EXAMPLES = new URL('../../../schemas/examples/', import.meta.url);

function example(name: string): string {
  return readFileSync(new URL(name, EXAMPLES), 'utf8');
}

export const ACT = 'acts/kz/vko/2014-198.yaml';
export const REGULATION = 'regulations/kz/vko/2014-198/eksternat.yaml';
export const EXCLUDED = 'regulations/kz/vko/2014-198/konsultatsiya.yaml';
export const ORDER = 'standards/kz/mon/2015-198.yaml';
export const STANDARD = 'standards/kz/mon/2015-198/opeka-spravki.yaml';
export const CALENDAR = 'calendars/kz/2014.yaml';

/** Path in the content folder to text. */
export const SOUND: Readonly<Record<string, string>> = {
  'site.yaml': example('site/valid-site.yaml'),
  // The examples leave unknown what the acts leave unknown: no fault of the content.
  'lint.yaml': 'rules:\n  act/ending-unstated: off\n  act/successor-unknown: off\n  term/not-stated: off\n',
  'glossary.yaml': example('glossary/valid-glossary.yaml'),
  [ACT]: example('act/valid-act.yaml'),
  [REGULATION]: example('regulation/valid-active.yaml'),
  [EXCLUDED]: example('regulation/valid-excluded.yaml'),
  [ORDER]: example('order/valid-known.yaml'),
  [STANDARD]: example('standard/valid-known.yaml'),
  'standards/kz/gov/2014-538.yaml': example('order/valid-text-not-at-hand.yaml'),
  'standards/kz/gov/2014-538/eksternat.yaml': example('standard/valid-text-not-at-hand.yaml'),
  [CALENDAR]: example('calendar/valid-moved-days.yaml'),
  'calendars/kz/2017.yaml': example('calendar/valid-not-established.yaml'),
};

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
