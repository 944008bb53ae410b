/** The files of a content folder. */
import { readdir } from 'node:fs/promises';
import { type Draft, draft } from './draft.ts';
import { FOLDER_OF_PAGES } from './kinds.ts';

export interface Listing {
  /** Paths from the content folder, with forward slashes, sorted. */
  files: string[];
  /** Folders that could not be listed. */
  problems: { path: string; draft: Draft }[];
}

/** Names that begin with a dot are the business of editors and systems, unless they look like records. */
function isForeign(name: string): boolean {
  return name.startsWith('.') && !/\.ya?ml$/i.test(name);
}

/**
 * Every file that could be a record.
 *
 * @throws Error when the content folder itself cannot be listed.
 */
export async function listFiles(root: string): Promise<Listing> {
  const listing: Listing = { files: [], problems: [] };
  await listInto(listing, root, '');
  listing.files.sort();
  return listing;
}

async function listInto(listing: Listing, root: string, folder: string): Promise<void> {
  for (const item of await readdir(`${root}/${folder}`, { withFileTypes: true })) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (isForeign(item.name) || path === FOLDER_OF_PAGES) continue;
    if (!item.isDirectory()) {
      listing.files.push(path);
      continue;
    }
    try {
      await listInto(listing, root, path);
    } catch (error) {
      listing.problems.push({ path, draft: unreadable(error) });
    }
  }
}

/** A file or a folder that the system does not give. */
export function unreadable(error: unknown): Draft {
  const got = error instanceof Error ? error.message : String(error);
  return draft(
    'file/unreadable',
    { message: 'Файл или папка не читается.', got, fix: 'Проверьте права доступа и повторите.' },
    { message: 'The file or folder cannot be read.', got, fix: 'Check its permissions and try again.' },
  );
}
