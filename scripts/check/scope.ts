/** Which files of the content a check speaks of, and how it names them. */
import { dirname, isAbsolute, relative, resolve, sep } from 'node:path';
import { affectedBy } from '../../src/catalog/affected.ts';
import type { Catalog } from '../../src/model/entry.ts';

export interface Asked {
  /** Absolute. */
  contentDir: string;
  /** Absolute; none means all. */
  paths: readonly string[];
  /** Paths inside the content folder that a branch has touched; absent when nobody asked. */
  changed?: readonly string[] | undefined;
}

/** Whether a file is to be put in order. Takes its path inside the content folder. */
export function filesToFix({ contentDir, paths, changed }: Asked): (path: string) => boolean {
  const isAsked = under(paths);
  return (path) => isAsked(resolve(contentDir, path)) && (changed === undefined || changed.includes(path));
}

/** Whether a report speaks of a file. Takes the file as findings name it. */
export function filesToReport(
  { contentDir, paths, changed }: Asked,
  catalog: Catalog,
): (file: string) => boolean {
  const isAsked = under(paths);
  const isAffected = changed === undefined ? () => true : affectedBy(changed, catalog, contentDir);
  const parent = dirname(resolve(contentDir));
  return (file) => isAsked(resolve(parent, file)) && isAffected(file);
}

function under(paths: readonly string[]): (path: string) => boolean {
  return (path) => paths.length === 0 || paths.some((folder) => isWithin(folder, path));
}

/** Whether a path is the folder itself or lies in it; both absolute. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}

/** A path inside the content folder as a reader of the report finds it: from the working folder. */
export function shownPath(cwd: string, contentDir: string, path: string): string {
  return relative(cwd, resolve(contentDir, path)).split(sep).join('/');
}
