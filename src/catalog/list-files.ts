/** The files of a content folder. */
import { readdir } from 'node:fs/promises';
import { ASIDE, isUnderWay } from '../storage/change.ts';
import { draft, type FileFindings, type UnplacedFinding } from './draft.ts';
import { FOLDER_OF_PAGES } from './kinds.ts';

export interface FileListing {
  /** Paths from the content folder, with forward slashes, sorted. */
  files: string[];
  /** Folders that could not be listed and what is neither a file nor a folder. */
  problems: FileFindings[];
}

const RECORD = /\.ya?ml$/i;

/** Names that begin with a dot are the business of editors and systems, unless they look like records. */
function isForeign(name: string): boolean {
  return name.startsWith('.') && !RECORD.test(name);
}

/**
 * Every file that could be a record.
 *
 * @throws Error when the content folder itself cannot be listed.
 */
export async function listFiles(root: string): Promise<FileListing> {
  const listing: FileListing = { files: [], problems: [] };
  if (isUnderWay(root)) listing.problems.push({ path: ASIDE, drafts: [interrupted()] });
  await listInto(listing, root, '');
  listing.files.sort();
  return listing;
}

async function listInto(listing: FileListing, root: string, folder: string): Promise<void> {
  const items = await readdir(`${root}/${folder}`, { withFileTypes: true });
  if (items.length === 0 && folder !== '') listing.problems.push({ path: folder, drafts: [emptyFolder()] });
  for (const item of items) {
    const path = folder === '' ? item.name : `${folder}/${item.name}`;
    if (path === FOLDER_OF_PAGES && item.isDirectory()) continue;
    if (isForeign(item.name)) {
      const hidesRecords = folder !== '' && item.isDirectory() && (await holdsRecords(`${root}/${path}`));
      if (hidesRecords) listing.problems.push({ path, drafts: [hidden()] });
      continue;
    }
    if (item.isDirectory() && RECORD.test(item.name)) listing.problems.push({ path, drafts: [notRecord()] });
    else if (item.isDirectory()) await listSafely(listing, root, path);
    else if (item.isFile()) listing.files.push(path);
    else listing.problems.push({ path, drafts: [notPlain()] });
  }
}

async function listSafely(listing: FileListing, root: string, folder: string): Promise<void> {
  try {
    await listInto(listing, root, folder);
  } catch (error) {
    listing.problems.push({ path: folder, drafts: [reportUnreadable(error)] });
  }
}

/** Without its types Node goes through links to folders: two that lead to their own folder are a walk without end. */
async function holdsRecords(folder: string): Promise<boolean> {
  const items = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  return items.some(({ name }) => RECORD.test(name));
}

function hidden(): UnplacedFinding {
  return draft(
    'file/hidden',
    {
      message: 'Имя папки начинается с точки, а в ней записи: они не прочитаны.',
      fix: 'Переименуйте папку или уберите её из каталога.',
    },
    {
      message: 'The name of the folder begins with a dot, and there are records in it: they were not read.',
      fix: 'Rename the folder or move it out of the content.',
    },
  );
}

function notRecord(): UnplacedFinding {
  return draft(
    'file/not-plain',
    {
      message: 'Это папка, а названа как запись: что в ней лежит, не прочитано.',
      fix: 'Переименуйте папку, чтобы имя не кончалось на .yaml, или положите на это место файл записи.',
    },
    {
      message: 'This is a folder with the name of a record: what is in it was not read.',
      fix: 'Rename the folder so that it does not end in .yaml, or put the file of the record here.',
    },
  );
}

/** Git does not keep it: nobody else has it, and whoever made it meant to put something there. */
export function emptyFolder(): UnplacedFinding {
  return draft(
    'file/empty-folder',
    { message: 'Папка пуста.', fix: 'Положите в неё записи или уберите её.' },
    { message: 'The folder is empty.', fix: 'Put records into it or remove it.' },
    { severity: 'warning' },
  );
}

/** A link may lead out of the catalogue or round in a circle; a pipe would be read for ever. */
export function notPlain(): UnplacedFinding {
  return draft(
    'file/not-plain',
    {
      message: 'Это не обычный файл, а ссылка или устройство: он не прочитан.',
      fix: 'Положите на это место сам файл.',
    },
    {
      message: 'This is a link or a device, not a plain file: it was not read.',
      fix: 'Put the file itself here.',
    },
  );
}

/** Some of the files may be old, some new. */
function interrupted(): UnplacedFinding {
  return draft(
    'file/interrupted',
    {
      message: 'Запись файлов каталога не закончена: одни уже новые, другие ещё прежние.',
      fix: 'Дождитесь конца другого запуска, а если он прерван, повторите его команду: она закончит запись.',
    },
    {
      message: 'Files of the content are being written: some are new already, others still old.',
      fix: 'Wait for the other run to end; if it was stopped, give its command again and it will complete the writing.',
    },
  );
}

/** A file or a folder that the system does not give. */
export function reportUnreadable(error: unknown): UnplacedFinding {
  const got = error instanceof Error ? error.message : String(error);
  if (error instanceof Error && 'code' in error && error.code === 'ENOENT') {
    return draft(
      'file/unreadable',
      {
        message: 'Файл или папка исчезли, пока каталог читали.',
        got,
        fix: 'Повторите. Если файл переименован рукой, исправьте ссылки на него или дайте имя командой reglament rename.',
      },
      {
        message: 'The file or folder went away while the content was read.',
        got,
        fix: 'Try again. If somebody renamed it by hand, mend the links to it, or give it its name with reglament rename.',
      },
    );
  }
  return draft(
    'file/unreadable',
    { message: 'Файл или папка не читается.', got, fix: 'Проверьте права доступа и повторите.' },
    { message: 'The file or folder cannot be read.', got, fix: 'Check its permissions and try again.' },
  );
}
