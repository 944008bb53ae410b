/** The Pagefind index of a built site. */

import { glob, readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import * as pagefind from 'pagefind';
import { defined } from '../../model/defined.ts';
import { KEY_SIGN } from '../search/act-keys.ts';

const SEARCHED = '{services,regulations,acts,standards,docs,glossary}/**/*.html';

/** Pagefind's own pages and styles, which we do not use. */
const INTERFACE = /-ui\.(?:js|css)$|-highlight\.js$/;

/**
 * Indexes the pages under `dir` that have a `data-pagefind-body` and writes `dir`/pagefind.
 *
 * @param language of the records: its word forms are found, whatever language the pages around them are in
 * @returns how many pages were indexed
 * @throws Error with Pagefind's own words when it fails, or when no page was found to index
 */
export async function writeSearchIndex(dir: string, language?: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    ...defined({ forceLanguage: language }),
    excludeSelectors: ['svg', 'pre'],
    includeCharacters: KEY_SIGN,
  });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    // By name: Pagefind itself takes a folder as the file system lists it, and its files would differ from disk to disk.
    const pages = (await Array.fromAsync(glob(SEARCHED, { cwd: dir }))).sort();
    let indexed = 0;
    for (const sourcePath of pages) {
      const added = await index.addHTMLFile({
        sourcePath,
        content: await readFile(join(dir, sourcePath), 'utf8'),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
      if (added.file.uniqueWords > 0) indexed += 1;
    }
    if (indexed === 0) throw new Error(`Pagefind found no page to index in ${dir}`);
    const outputPath = join(dir, 'pagefind');
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    const unused = (await readdir(outputPath)).filter((name) => INTERFACE.test(name));
    await Promise.all(unused.map((name) => rm(join(outputPath, name))));
    return indexed;
  } finally {
    await pagefind.close();
  }
}
