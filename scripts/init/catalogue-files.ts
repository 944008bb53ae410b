/** The files of a new catalogue: the template beside this file, the calendars and the schemas of this program. */
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { PROGRAM } from '../../src/storage/program-folder.ts';

/** A package keeps no file of the name `.gitignore`: there it has no dot. */
const TEMPLATE = join(PROGRAM, 'scripts/init/template');
const CALENDARS = join(PROGRAM, 'content/calendars');
/** The first line of each record names its schema there: an editor finds it without a net. */
const SCHEMAS = join(PROGRAM, 'schemas');

export interface NewCatalogue {
  name: string;
  /** Code of the first region, as it stands in record ids. */
  region: string;
  regionName: string;
  /** `owner/repository@ref` of the GitHub action. */
  action: string;
  /** The content folder as the reader of README would name it. */
  content: string;
  /** The folder of the act to try, as the same reader would name it. */
  example: string;
}

/**
 * @returns text by path, with forward slashes
 * @throws Error when the template names a value that is not given
 */
export async function catalogueFiles(values: NewCatalogue): Promise<Map<string, string>> {
  const known: Record<string, string> = { ...values };
  const fill = (text: string, path: string) =>
    // A GitHub expression has a dollar before its braces and stays.
    text.replaceAll(/(?<!\$)\{\{(\w+)\}\}/g, (_, name: string) => {
      const value = known[name];
      if (value === undefined) throw new Error(`${path}: the template wants an unknown value ${name}`);
      return value;
    });
  const template = await readAll(TEMPLATE);
  const calendars = await readAll(CALENDARS);
  // Schemas of what is published (`data/`) are none of records.
  const schemas = [...(await readAll(SCHEMAS))].filter(([path]) => /^[\w-]+\.schema\.json$/u.test(path));
  return new Map([
    ...[...template].map(
      ([path, text]) => [path === 'gitignore' ? '.gitignore' : path, fill(text, path)] as const,
    ),
    ...[...calendars].map(([path, text]) => [`content/calendars/${path}`, text] as const),
    ...schemas.map(([path, text]) => [`schemas/${path}`, text] as const),
  ]);
}

async function readAll(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
  const texts = await Promise.all(
    paths.map(
      async (path) => [relative(folder, path).split(sep).join('/'), await readFile(path, 'utf8')] as const,
    ),
  );
  return new Map(texts);
}
