/** One part of the search index, by Pagefind. */
import { readFileSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import * as pagefind from 'pagefind';
import { defined } from '../../../model/defined.ts';
import { KEY_SIGN } from '../../search/act-keys.ts';
import type { Shard } from './shards.ts';

/** Pagefind's own pages and styles, which we do not use. */
const INTERFACE = /-ui\.(?:js|css)$|-highlight\.js$/;

/** What a part needs that is searched together with the first one, which brings the engine. */
const OWN = /^(?:index|fragment|filter|pagefind-entry\.json|.*\.pf_meta)$/;

/** Everything besides the pages that decides what the index is like. */
export const settingsFor = (language: string | undefined) => ({
  ...defined({ forceLanguage: language }),
  excludeSelectors: ['svg', 'pre'],
  includeCharacters: KEY_SIGN,
});

/** Names of the indexed pages in the index, by their paths from the site with a slash before them. */
export type IndexedPages = [path: string, id: string][];

/**
 * Indexes those pages under `dir` that have a `data-pagefind-body`.
 *
 * @param dir of the site in one language
 * @param language of the records: its word forms are found, whatever language the pages around them are in
 * @throws Error with Pagefind's own words when it fails
 */
export async function makeShard(
  dir: string,
  { folder, pages }: Shard,
  language: string | undefined,
): Promise<IndexedPages> {
  const { index, errors } = await pagefind.createIndex(settingsFor(language));
  if (index === undefined) throw new Error(`Pagefind: ${errors.join('; ')}`);
  try {
    for (const { path } of pages) {
      const added = await index.addHTMLFile({
        sourcePath: path,
        content: await readFile(join(dir, path), 'utf8'),
      });
      if (added.errors.length > 0) throw new Error(`Pagefind: ${added.errors.join('; ')}`);
    }
    const outputPath = join(dir, 'pagefind', folder);
    const written = await index.writeFiles({ outputPath });
    if (written.errors.length > 0) throw new Error(`Pagefind: ${written.errors.join('; ')}`);
    const isUnused = (name: string) => (folder === '' ? INTERFACE.test(name) : !OWN.test(name));
    const unused = (await readdir(outputPath)).filter(isUnused);
    await Promise.all(unused.map((name) => rm(join(outputPath, name), { recursive: true })));
    return await listIndexed(outputPath);
  } finally {
    // Ends its process: what one part has taken of memory, the next has again.
    await pagefind.close();
  }
}

async function listIndexed(outputPath: string): Promise<IndexedPages> {
  const folder = join(outputPath, 'fragment');
  const names = await readdir(folder).catch(() => []);
  return names
    .map((name): IndexedPages[number] => {
      // Its address stands first; a mark of the engine stands before the JSON.
      const text = gunzipSync(readFileSync(join(folder, name))).toString();
      const { url } = JSON.parse(text.slice(text.indexOf('{'))) as { url: string };
      return [url, name.replace(/\.pf_fragment$/, '')];
    })
    .sort(([a], [b]) => (a < b ? -1 : 1));
}
