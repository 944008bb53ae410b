/** A published site that is what a build would make, because nothing that it is made from has changed. */
import { existsSync, readdirSync, readFileSync, realpathSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fingerprint, hashText } from '../../reads/fingerprint.ts';
import type { BuildReport, BuildRequest } from '../build-site.ts';
import { identifyFile } from './file-identity.ts';
import { readMemory, writeMemory } from './memory.ts';
import { nameProgramState } from './program-state.ts';

export interface SiteMemory {
  report: BuildReport;
  /** Every file of the site, and which file it was. */
  files: [file: string, identity: string][];
}

/** @returns paths from the folder, sorted */
export function listFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort();
}

export interface FolderState {
  /** What tells the files of a folder from what they were: their names and their bytes. */
  state: string;
  /** Of the bytes of each file, by its path in the folder, with forward slashes. */
  hashes: ReadonlyMap<string, string>;
}

/** @returns nothing for a file that is not there or cannot be read */
export function hashFile(path: string): string | undefined {
  try {
    return hashText(readFileSync(path));
  } catch {
    return undefined;
  }
}

/** @returns nothing when not all of it can be read: whoever reads it then tells why */
export function readFolderState(folder: string): FolderState | undefined {
  try {
    const hashes = new Map<string, string>();
    for (const file of existsSync(folder) ? listFiles(folder) : [])
      hashes.set(file.replaceAll(sep, '/'), hashText(readFileSync(join(folder, file))));
    return { state: fingerprint([...hashes]), hashes };
  } catch {
    return undefined;
  }
}

export const nameFolderState = (folder: string): string | undefined => readFolderState(folder)?.state;

export function identifySite(site: string): SiteMemory['files'] {
  const folder = realpathSync(site);
  return listFiles(folder).map((file) => [file, identifyFile(join(folder, file)) ?? '']);
}

/** Whether the site stands as it was published: no file more, none less, none touched. */
export function isAsPublished(site: string, files: SiteMemory['files']): boolean {
  return existsSync(site) && JSON.stringify(identifySite(site)) === JSON.stringify(files);
}

/** All that decides what a site looks like, but the settings that are in the content. */
export type SiteSources = Pick<
  BuildRequest,
  'root' | 'contentState' | 'date' | 'search' | 'memoryDir' | 'privateKey'
>;

export interface RememberedSite {
  /** Whether the site that is remembered was made from the same. */
  isOfSameSources: boolean;
  /** @returns that of the build that made the site, when the site is what a build would make now */
  findReport(): BuildReport | undefined;
  /** The site stands where it is published. */
  save(report: BuildReport): void;
}

/**
 * @param target folder of the published site
 * @returns nothing when nothing is to be remembered
 */
export function openSiteMemory(
  { root, contentState, date, search = true, memoryDir, privateKey }: SiteSources,
  target: string,
): RememberedSite | undefined {
  const program = memoryDir === undefined ? undefined : nameProgramState(root);
  if (memoryDir === undefined || program === undefined || contentState === undefined) return undefined;
  const folders = [join(root, 'content/docs'), join(root, 'public')].map(nameFolderState);
  const state = fingerprint([program, contentState, folders, date, search, privateKey]);
  const known = { state, memoryFile: join(memoryDir, `${fingerprint(target)}-site`) };
  const memory = readMemory<SiteMemory>(known);
  return {
    isOfSameSources: memory !== undefined,
    findReport: () => (memory && isAsPublished(target, memory.files) ? memory.report : undefined),
    save: (report) => writeMemory<SiteMemory>(known, { report, files: identifySite(target) }),
  };
}
