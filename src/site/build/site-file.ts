/** A file of a site for the path of an address, opened: what is sent is one file, whatever takes its place meanwhile. */
import type { Stats } from 'node:fs';
import { constants, type FileHandle, open } from 'node:fs/promises';
import { posix } from 'node:path';

/** A pipe would be waited for. */
const HOW = constants.O_RDONLY | constants.O_NONBLOCK;

export interface SiteFile {
  handle: FileHandle;
  stats: Stats;
  /** From the site's root, with a slash before it. */
  pathname: string;
}

/** A page lies in a folder of its name, whose address ends with a slash. */
export interface FolderWithoutSlash {
  /** The address that it has. */
  location: string;
}

/**
 * @param dir of the site
 * @param address path of a request, as it came
 * @returns nothing when the address names no file of the site
 * @throws Error when the system does not give a file that is there
 */
export async function findSiteFile(
  dir: string,
  address: string,
): Promise<SiteFile | FolderWithoutSlash | undefined> {
  const path = decode(address);
  if (path === undefined) return undefined;
  // Whatever leads upwards ends at the root of the site; a second slash would begin the name of a host.
  const pathname = posix.normalize(`/${path.replace(/^\/+/, '')}`);
  const file = await openFile(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file !== 'folder') return file;
  return { location: `${encodeURI(pathname)}/` };
}

/** @returns nothing for what is no path of a site: an escape that says nothing, a name that begins with a dot */
function decode(address: string): string | undefined {
  const [path = ''] = address.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]|\/\.(?!\.)/.test(decoded) ? undefined : decoded;
  } catch {
    return undefined;
  }
}

async function openFile(dir: string, pathname: string): Promise<SiteFile | 'folder' | undefined> {
  let handle: FileHandle;
  try {
    handle = await open(`${dir}${pathname}`, HOW);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    if (code === 'ENOENT' || code === 'ENOTDIR' || code === 'ENAMETOOLONG') return undefined;
    throw error;
  }
  const stats = await handle.stat();
  if (stats.isFile()) return { handle, stats, pathname };
  await handle.close();
  return stats.isDirectory() ? 'folder' : undefined;
}
