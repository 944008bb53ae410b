/** Puts a finished site in the place of the last one, and of nothing else. */
import { existsSync, readdirSync, realpathSync, rmSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { native } from '../../storage/native.ts';

/**
 * Stands in every site that was published here, so that it can be told from a folder of somebody's own; holds the path
 * of the site on its host.
 */
const MARK = '.reglament-site';

/** What a build keeps beside its site while it runs. */
export interface Surroundings {
  /** The folder itself, where the caller named a link to it. */
  target: string;
  lock: string;
  /** The site that is being made; Astro wants another name for each build of a process. */
  next(build: number): string;
}

export function surroundings(outDir: string): Surroundings {
  const target = existsSync(outDir) ? realpathSync(outDir) : outDir;
  const beside = (ending: string) => join(dirname(target), `.${basename(target)}.reglament-${ending}`);
  return { target, lock: beside('lock'), next: (build) => beside(`next-${build}`) };
}

/** Whether a site that was published here stands there. */
export function isSite(folder: string): boolean {
  return existsSync(join(folder, MARK));
}

const BASE = /^\/(?:[^/?#\s]+\/)*$/;

/** @returns path on its host of the site that stands there, with slashes around it */
export async function readBase(folder: string): Promise<string> {
  const text = await readFile(join(folder, MARK), 'utf8').catch(() => '');
  return BASE.test(text) && isDecodable(text) ? text : '/';
}

function isDecodable(path: string): boolean {
  try {
    return decodeURI(path) !== '';
  } catch {
    return false;
  }
}

/**
 * A mistyped folder must cost nobody their files.
 *
 * @throws Error when `target` holds something that is not a site published before
 */
export function assertReplaceable(target: string): void {
  if (!existsSync(target) || isSite(target) || readdirSync(target).length === 0) return;
  throw new Error(`папка «${target}» занята, и это не собранный здесь сайт: выберите другую или уберите её`);
}

/**
 * What a build that was stopped has left: the beginnings of its site, and, where the system cannot exchange two folders
 * at one stroke, the last site under another name. The caller holds the lock.
 */
export async function recover({ target, next }: Surroundings): Promise<void> {
  const previous = namePrevious(target);
  if (!existsSync(target) && isSite(previous)) await rename(previous, target);
  const left = basename(next(0)).slice(0, -1);
  const rubbish = readdirSync(dirname(target)).filter((name) => name.startsWith(left));
  for (const name of [...rubbish, basename(previous)]) {
    await rm(join(dirname(target), name), { recursive: true, force: true });
  }
}

function namePrevious(target: string): string {
  return join(dirname(target), `.${basename(target)}.reglament-previous`);
}

/**
 * A visitor of the served folder sees the old site or the new one, whole, even if the process ends at any moment.
 *
 * @param finished site on the same file system; the folder is gone afterwards
 * @param base path of the site on its host
 * @throws Error when `target` is not replaceable, or cannot be replaced; what stood there stands there still
 */
export async function publish(finished: string, target: string, base = '/'): Promise<void> {
  assertReplaceable(target);
  await writeFile(join(finished, MARK), base);
  // An empty folder gives way to a rename.
  if (!isSite(target)) await rename(finished, target);
  else if (!exchange(finished, target)) await replaceInTwoSteps(finished, target);
  // The new site stands; what cannot be taken away now, the next build takes away.
  try {
    // At a hundred thousand files the other `rm`, which asks for each of them, takes many times as long.
    rmSync(finished, { recursive: true, force: true });
  } catch {
    // It lies beside the site under a name that the next build knows.
  }
}

/** @returns false when this system or this disk cannot */
function exchange(finished: string, target: string): boolean {
  try {
    native?.swapSync(finished, target);
    return native !== undefined;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (['EINVAL', 'ENOSYS', 'ENOTSUP', 'EXDEV'].includes(String(code))) return false;
    throw error;
  }
}

/** Between the steps there is no site: `recover` puts the last one back. */
async function replaceInTwoSteps(finished: string, target: string): Promise<void> {
  const previous = namePrevious(target);
  await rename(target, previous);
  try {
    await rename(finished, target);
  } catch (error) {
    await rename(previous, target);
    throw error;
  }
  await rename(previous, finished);
}
