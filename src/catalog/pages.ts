/** The Markdown pages of a content folder: what a build could not list or read is a finding of the check. */
import { readdirSync } from 'node:fs';
import { draft, type FileFindings, type UnplacedFinding } from './draft.ts';
import { FOLDER_OF_PAGES } from './kinds.ts';
import { emptyFolder, notPlain, reportUnreadable } from './list-files.ts';
import { readText } from './read-text.ts';
import { parseYaml } from './yaml/parse-yaml.ts';

/** What stands between two lines of hyphens at the beginning of a page. */
const FRONTMATTER = /^---[ \t]*\r?\n(?<fields>[\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/;

const LANGUAGES: readonly unknown[] = ['ru', 'kk', 'en'];

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
      return item.name.endsWith('.md') ? [{ path, drafts: listProblems(`${root}/${path}`) }] : [];
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
