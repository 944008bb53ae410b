/** The Pagefind index of a built site. */
import * as pagefind from 'pagefind';

/**
 * Indexes the pages under `dir` that have a `data-pagefind-body` and writes `dir`/pagefind.
 *
 * @param language of the records: its word forms are found, whatever language the pages around them are in
 * @returns how many pages were indexed
 * @throws Error with Pagefind's own words when it fails, or when no page was found to index
 */
export async function writeSearchIndex(dir: string, language?: string): Promise<number> {
  const { index, errors } = await pagefind.createIndex({
    ...(language === undefined ? {} : { forceLanguage: language }),
    excludeSelectors: ['svg', 'pre'],
    includeCharacters: '№/-',
  });
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    const added = await index.addDirectory({
      path: dir,
      glob: '{regulations,acts,standards,docs,glossary}/**/*.html',
    });
    if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${dir}`);
    const written = await index.writeFiles({ outputPath: `${dir}/pagefind` });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    return added.page_count;
  } finally {
    await pagefind.close();
  }
}
