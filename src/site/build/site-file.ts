/** A file of a site for the path of an address, opened: what is sent is one file, whatever takes its place meanwhile. */
import type { Stats } from 'node:fs';
import { constants, type FileHandle, open, realpath } from 'node:fs/promises';
import { join, posix, sep } from 'node:path';

/** A pipe would be waited for. */
const HOW = constants.O_RDONLY | constants.O_NONBLOCK;

export interface SiteFile {
  handle: FileHandle;
  stats: Stats;
  /** From the root of the site, with a slash before it. */
  pathname: string;
}

/** The address is that of another one. */
export interface Elsewhere {
  location: string;
  /** Whether that is so for ever: a page lies in a folder of its name, whose address ends with a slash. */
  isPermanent: boolean;
}

/**
 * @param dir of the site
 * @param base path of the site on its host, with slashes around it
 * @param address path of a request, as it came
 * @returns nothing when the address names no file of the site
 * @throws Error when the system does not give a file that is there
 */
export async function findSiteFile(
  dir: string,
  base: string,
  address: string,
): Promise<SiteFile | Elsewhere | undefined> {
  const path = decode(address);
  if (path === undefined) return undefined;
  // Whatever leads upwards ends at the root of the host; a second slash would begin the name of another.
  const asked = posix.normalize(`/${path.replace(/^\/+/, '')}`);
  const root = decodeURI(base);
  // Who asks a host for nothing means the only site there is; another site may stand there tomorrow.
  if (root !== '/' && ['/', root.slice(0, -1)].includes(asked)) return { location: base, isPermanent: false };
  if (!asked.startsWith(root)) return undefined;
  const pathname = asked.slice(root.length - 1);
  const file = await openFile(dir, pathname.endsWith('/') ? `${pathname}index.html` : pathname);
  if (file !== 'folder') return file;
  return { location: `${encodeURI(asked)}/`, isPermanent: true };
}

/** @returns nothing for what is no path of a site: an escape that says nothing, a name that begins with a dot, but for RFC 8615 */
function decode(address: string): string | undefined {
  const [path = ''] = address.replace(/^https?:\/\/[^/?#]*/i, '').split(/[?#]/, 1);
  try {
    const decoded = decodeURIComponent(path);
    return /[\0\\]|\/\.(?!\.|well-known\/)/.test(decoded) ? undefined : decoded;
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
  const isInside = await staysInside(dir, pathname);
  if (isInside && stats.isFile()) return { handle, stats, pathname };
  await handle.close();
  return isInside && stats.isDirectory() ? 'folder' : undefined;
}

/** A link in a site leads nowhere out of it. */
async function staysInside(dir: string, pathname: string): Promise<boolean> {
  try {
    const [root, file] = await Promise.all([realpath(dir), realpath(join(dir, pathname))]);
    return `${file}${sep}`.startsWith(`${root}${sep}`);
  } catch {
    // Gone since it was opened: whoever asked is told to look again.
    return false;
  }
}
