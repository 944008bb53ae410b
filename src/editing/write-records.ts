/** Files of imported records into a content folder: all of one text, or none. */
import { randomUUID } from 'node:crypto';
import {
  existsSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import type { Written } from '../importer/report/file-report.ts';
import { isAsImported } from './record-file.ts';

export interface RecordText {
  /** Inside the content folder, with forward slashes and extension. */
  path: string;
  text: string;
  /** A record of what is known only by a reference gives way to any that is there. */
  yields: boolean;
}

/** What is to be done with each file, before anything is. */
export function plan(folder: string, records: readonly RecordText[], force: boolean): Map<string, Written> {
  return new Map(
    records.map(({ path, text, yields }): [string, Written] => {
      const file = join(folder, path);
      if (!existsSync(file)) return [path, 'new'];
      const there = readFileSync(file, 'utf8');
      if (there === text) return [path, 'same'];
      if (yields) return [path, 'kept'];
      return [path, force || isAsImported(there) ? 'replaced' : 'edited'];
    }),
  );
}

/**
 * Writes the new and the changed files. They are written aside first and then moved to their places; when a move
 * fails, those before it are taken back.
 *
 * @throws Error when a file cannot be written, or a link would lead out of the folder
 */
export function writeRecords(
  folder: string,
  records: readonly RecordText[],
  todo: ReadonlyMap<string, Written>,
): void {
  const wanted = records.filter(({ path }) => ['new', 'replaced'].includes(todo.get(path) ?? ''));
  if (wanted.length === 0) return;
  mkdirSync(folder, { recursive: true });
  for (const { path } of wanted) refuseLinks(folder, path);
  const aside = join(folder, `.reglament-import-${randomUUID()}`);
  const undo: (() => void)[] = [];
  try {
    mkdirSync(aside);
    wanted.forEach(({ text }, index) => {
      writeFileSync(join(aside, `${index}.new`), text);
    });
    wanted.forEach(({ path }, index) => {
      const file = join(folder, path);
      mkdirSync(dirname(file), { recursive: true });
      if (existsSync(file)) {
        const old = join(aside, `${index}.old`);
        renameSync(file, old);
        undo.push(() => renameSync(old, file));
      }
      renameSync(join(aside, `${index}.new`), file);
      undo.push(() => rmSync(file));
    });
  } catch (error) {
    for (const step of undo.reverse()) step();
    throw error;
  } finally {
    rmSync(aside, { recursive: true, force: true });
  }
}

/** No part of the way to a file is a link: a record stays in its folder. */
function refuseLinks(folder: string, path: string): void {
  let way = realpathSync(folder);
  for (const name of relative(folder, join(folder, path)).split(sep)) {
    way = join(way, name);
    if (lstatSync(way, { throwIfNoEntry: false })?.isSymbolicLink()) {
      throw new Error(
        `«${path}»: на пути стоит ссылка «${name}». Уберите её: записи пишутся только внутрь папки.`,
      );
    }
  }
}
