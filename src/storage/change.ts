/**
 * A change of several files that is all done or not at all. The new texts and the old ones lie in a folder aside; the
 * moment that the plan gets its name there decides: before it the change has not happened, after it whoever writes next
 * completes it.
 */
import {
  closeSync,
  copyFileSync,
  existsSync,
  fchmodSync,
  fsyncSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  renameSync,
  rmdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join, posix } from 'node:path';

/** Stands in a folder while its files change. */
export const ASIDE = '.reglament-writing';

const PLAN = 'plan.json';

/** In the order of the numbers of their texts aside. */
type Plan = readonly { path: string; does: 'write' | 'remove' }[];

/**
 * As it lies on the disk. A branch or an archive could bring a folder of this name with a plan of its own, which would
 * write where a branch cannot (`.git/hooks`): ours names the folder aside as only this disk knows it.
 */
interface StoredPlan {
  /** Inode of the folder aside. */
  aside: string;
  plan: Plan;
}

/** By path inside the folder, with forward slashes; no text where the file has to go. */
export type Texts = ReadonlyMap<string, string | undefined>;

/** Whether a change of this folder has been decided and is not complete. */
export function isUnderWay(folder: string): boolean {
  return existsSync(join(folder, ASIDE, PLAN));
}

/**
 * The caller holds the lock of the folder.
 *
 * @throws Error when a file cannot be written, or a link would lead out of the folder, or a pipe stands there; nothing has changed then
 */
export function change(folder: string, texts: Texts): void {
  for (const path of texts.keys()) refuseLinks(folder, path);
  const missing = [...texts.keys()].flatMap((path) => missingFolders(folder, path));
  let plan: Plan | undefined;
  try {
    plan = prepare(folder, texts);
    carryOut(folder, plan);
  } catch (error) {
    if (plan !== undefined) undo(folder, plan, error);
    removeFolders(missing);
    clear(folder);
    throw error;
  }
  clear(folder);
}

/**
 * Completes a change that was stopped after it was decided, and clears away one that was stopped before. The caller
 * holds the lock of the folder.
 *
 * @throws Error when that cannot be done, or the plan is none of ours
 */
export function completeChange(folder: string): void {
  const aside = join(folder, ASIDE);
  const there = lstatSync(aside, { throwIfNoEntry: false });
  if (there === undefined) return;
  if (there.isDirectory() && isUnderWay(folder)) carryOut(folder, readPlan(folder));
  rmSync(aside, { recursive: true });
}

function prepare(folder: string, texts: Texts): Plan {
  const aside = join(folder, ASIDE);
  mkdirSync(aside);
  const plan = [...texts].map(([path, text], number) => {
    const file = join(folder, path);
    const old = lstatSync(file, { throwIfNoEntry: false });
    if (old !== undefined) copyFileSync(file, join(aside, `${number}.old`));
    if (text !== undefined) writeDown(join(aside, `${number}.new`), text, old?.mode);
    return { path, does: text === undefined ? 'remove' : 'write' } as const;
  });
  const stored: StoredPlan = { aside: readInode(aside), plan };
  writeDown(join(aside, `${PLAN}.new`), JSON.stringify(stored));
  renameSync(join(aside, `${PLAN}.new`), join(aside, PLAN));
  return plan;
}

/** To the disk itself: a plan must not be there before the texts that it speaks of. */
function writeDown(file: string, text: string, mode?: number): void {
  const fd = openSync(file, 'wx');
  try {
    if (mode !== undefined) fchmodSync(fd, mode & 0o777);
    writeFileSync(fd, text);
    fsyncSync(fd);
  } finally {
    closeSync(fd);
  }
}

/** Can be begun anew after any stop: a text that is no more aside is in its place. */
function carryOut(folder: string, plan: Plan): void {
  const aside = join(folder, ASIDE);
  for (const [number, { path, does }] of plan.entries()) {
    const file = join(folder, path);
    const text = join(aside, `${number}.new`);
    if (does === 'remove') rmSync(file, { force: true });
    else if (existsSync(text)) {
      mkdirSync(dirname(file), { recursive: true });
      renameSync(text, file);
    }
  }
  rmSync(join(aside, PLAN));
}

/** New texts go aside again before old ones come back: stopped here, the change can still be completed. */
function takeBack(folder: string, plan: Plan): void {
  const aside = join(folder, ASIDE);
  for (const [number, { path, does }] of plan.entries()) {
    const file = join(folder, path);
    const [old, text] = [join(aside, `${number}.old`), join(aside, `${number}.new`)];
    if (does === 'write' && existsSync(text)) continue;
    if (does === 'write') renameSync(file, text);
    if (existsSync(old)) renameSync(old, file);
  }
  rmSync(join(aside, PLAN));
}

function undo(folder: string, plan: Plan, cause: unknown): void {
  try {
    takeBack(folder, plan);
  } catch {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new Error(
      `${reason}. Вернуть прежние файлы тоже не удалось: начатую запись в «${folder}» закончит следующий запуск, который туда пишет`,
      { cause },
    );
  }
}

/** Without its plan the folder aside is rubbish: when it cannot be taken away now, the next writer does. */
function clear(folder: string): void {
  try {
    rmSync(join(folder, ASIDE), { recursive: true, force: true });
  } catch {
    // Said by whoever fails at it next.
  }
}

/** Folders on the way to a file that are not there yet, the deepest first. */
function missingFolders(folder: string, path: string): string[] {
  const missing: string[] = [];
  for (let way = dirname(path); way !== '.' && !existsSync(join(folder, way)); way = dirname(way)) {
    missing.push(join(folder, way));
  }
  return missing;
}

function removeFolders(folders: readonly string[]): void {
  for (const folder of folders) {
    try {
      rmdirSync(folder);
    } catch {
      // Never made, or somebody else has put something there.
    }
  }
}

function readInode(folder: string): string {
  return String(lstatSync(folder, { bigint: true }).ino);
}

function readPlan(folder: string): Plan {
  const file = join(folder, ASIDE, PLAN);
  const stored: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isStoredPlan(stored) || stored.aside !== readInode(join(folder, ASIDE))) {
    throw new Error(
      `«${file}» составлен не этой программой или попал сюда с чужими файлами. Уберите папку ${ASIDE} и проверьте файлы рядом с ней`,
    );
  }
  for (const { path } of stored.plan) refuseLinks(folder, path);
  return stored.plan;
}

function isStoredPlan(stored: unknown): stored is StoredPlan {
  const { aside, plan } = Object(stored) as Partial<Record<keyof StoredPlan, unknown>>;
  return typeof aside === 'string' && Array.isArray(plan) && plan.every(isStep);
}

function isStep(step: unknown): step is Plan[number] {
  const { path, does } = Object(step) as { path?: unknown; does?: unknown };
  return isInside(path) && (does === 'write' || does === 'remove');
}

/** Nothing of ours is ever written into the folder of git. */
function isInside(path: unknown): path is string {
  if (typeof path !== 'string' || path === '' || posix.normalize(`/${path}`) !== `/${path}`) return false;
  return !path.includes('\\') && !path.split('/').some((name) => name.toLowerCase() === '.git');
}

/** No part of the way to a file is a link: a record stays in its folder. Nor a pipe, which would be waited for. */
function refuseLinks(folder: string, path: string): void {
  let way = folder;
  for (const name of path.split('/')) {
    way = join(way, name);
    const there = lstatSync(way, { throwIfNoEntry: false });
    if (there?.isSymbolicLink()) {
      throw new Error(
        `«${path}»: на пути стоит ссылка «${name}». Уберите её: записи пишутся только внутрь папки.`,
      );
    }
    if (there !== undefined && !there.isFile() && !there.isDirectory()) {
      throw new Error(`«${path}»: «${name}» – не файл и не папка, а канал или устройство. Уберите его.`);
    }
  }
}
