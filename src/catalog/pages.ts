/** The Markdown pages of a content folder: what a build could not list or read is a finding of the check. */
import { existsSync, readdirSync } from 'node:fs';
import { relative, sep } from 'node:path';
import { filesBelow } from '../storage/files-below.ts';
import { draft, type FileFindings, type UnplacedFinding } from './draft.ts';
import { FOLDER_OF_PAGES } from './kinds.ts';
import { emptyFolder, notPlain, reportUnreadable } from './list-files.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What stands between two lines of hyphens at the beginning of a page. */
const FRONTMATTER = /^---[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const LANGUAGES: readonly unknown[] = ['ru', 'kk', 'en'];

/** The name of a page is its address. */
const NAME = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*[a-z0-9]+(?:-[a-z0-9]+)*$/;
/** Addresses of the lists of rules and of decisions. */
const TAKEN = ['rules', 'adr', 'index'];
/** A page, but for its ending. */
const LIKE_PAGE = /\.(?:md|mdx|markdown)$/i;

/** @param path of a file, from the folder of pages, with forward slashes */
function isPage(path: string): boolean {
  return path.endsWith('.md') && !path.split('/').some((name) => name.startsWith('.'));
}

/**
 * The files of the pages in a folder of pages: plain files alone, never through a link.
 *
 * @throws Error when the folder cannot be listed
 */
export function listPageFiles(root: string): string[] {
  if (!existsSync(root)) return [];
  return filesBelow(root).filter((file) => isPage(relative(root, file).split(sep).join('/')));
}

/** @param root the content folder */
export function pageProblems(root: string): FileFindings[] {
  return problemsIn(root, FOLDER_OF_PAGES);
}

function problemsIn(root: string, folder: string): FileFindings[] {
  try {
    const items = readdirSync(`${root}/${folder}`, { withFileTypes: true });
    if (items.length === 0) return [{ path: folder, drafts: [emptyFolder()] }];
    return items.flatMap((item): FileFindings[] => {
      const path = `${folder}/${item.name}`;
      if (item.name.startsWith('.')) return [];
      if (item.isDirectory()) return problemsIn(root, path);
      if (!item.isFile()) return [{ path, drafts: [notPlain()] }];
      if (!isPage(path)) return [{ path, drafts: [notPage(item.name)] }];
      return [{ path, drafts: [...nameProblems(path), ...listProblems(`${root}/${path}`)] }];
    });
  } catch (error) {
    const isAbsent = error instanceof Error && 'code' in error && error.code === 'ENOENT';
    return isAbsent ? [] : [{ path: folder, drafts: [reportUnreadable(error)] }];
  }
}

function listProblems(file: string): UnplacedFinding[] {
  const { text, problems } = readText(file);
  if (text === undefined) return problems;
  const { fields } = FRONTMATTER.exec(text)?.groups ?? {};
  if (fields === undefined) return [noTitle()];
  const parsed = parseYaml(fields);
  if ('problem' in parsed) {
    const { position = { line: 1, column: 1 } } = parsed.problem;
    return [{ ...parsed.problem, position: { ...position, line: position.line + 1 } }];
  }
  const { title, lead, order, lang } = parsed.data;
  if (typeof title !== 'string' || title.trim() === '') return [noTitle()];
  const wrong = [
    ...(lead === undefined || typeof lead === 'string' ? [] : ['lead']),
    ...(order === undefined || Number.isFinite(order) ? [] : ['order']),
    ...(lang === undefined || LANGUAGES.includes(lang) ? [] : ['lang']),
  ];
  return wrong.map((name) => wrongField(name, fields));
}

function nameProblems(path: string): UnplacedFinding[] {
  const name = path.slice(FOLDER_OF_PAGES.length + 1, -'.md'.length);
  if (NAME.test(name) && !TAKEN.includes(name)) return [];
  return [
    draft(
      'page/name',
      {
        message: TAKEN.includes(name)
          ? 'По этому адресу стоит список самой программы.'
          : 'Имя файла становится адресом страницы, а это имя для адреса не годится.',
        expected: 'строчные латинские буквы, цифры, дефис',
        got: name,
        fix: 'Переименуйте файл или папку.',
      },
      {
        message: TAKEN.includes(name)
          ? 'A list of the program itself stands at this address.'
          : 'The name of the file is the address of the page, and this one cannot be an address.',
        expected: 'lower-case Latin letters, digits, hyphens',
        got: name,
        fix: 'Rename the file or the folder.',
      },
    ),
  ];
}

/** A picture that a page shows would not be there. */
function notPage(name: string): UnplacedFinding {
  return draft(
    'page/not-published',
    {
      message: 'Этот файл не публикуется: страницами становятся только файлы .md.',
      fix: LIKE_PAGE.test(name) ? 'Переименуйте файл, чтобы имя кончалось на .md.' : 'Уберите файл из docs.',
    },
    {
      message: 'This file is not published: only .md files become pages.',
      fix: LIKE_PAGE.test(name) ? 'Rename the file to end in .md.' : 'Move the file out of docs.',
    },
    { severity: LIKE_PAGE.test(name) ? 'error' : 'info' },
  );
}

function noTitle(): UnplacedFinding {
  return draft(
    'page/title',
    {
      message: 'У страницы нет названия: на сайте её нельзя показать в списке.',
      expected: 'title',
      fix: 'Начните файл строками «---», «title: Название», «---».',
    },
    {
      message: 'The page has no title and cannot be listed.',
      expected: 'title',
      fix: 'Begin the file with the lines "---", "title: Name", "---".',
    },
    { position: { line: 1, column: 1 } },
  );
}

function wrongField(name: string, fields: string): UnplacedFinding {
  const line = fields.split('\n').findIndex((text) => text.startsWith(`${name}:`)) + 2;
  const expected = { lead: 'слова', order: 'число', lang: LANGUAGES.join(', ') }[name] ?? '';
  return draft(
    'page/field',
    {
      message: `Поле «${name}» в начале страницы записано не так.`,
      expected,
      fix: 'Исправьте значение или уберите поле.',
    },
    {
      message: `The field "${name}" at the beginning of the page is wrong.`,
      expected: { lead: 'words', order: 'a number', lang: LANGUAGES.join(', ') }[name] ?? '',
      fix: 'Correct the value or remove the field.',
    },
    { position: { line, column: 1 } },
  );
}
