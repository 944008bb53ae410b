/** Pictures are drawn before a page that shows them is asked for, of that page alone. */
import { readFileSync } from 'node:fs';
import { listPageFiles } from '../../catalog/pages.ts';
import { renderDiagrams } from '../../diagrams/cache.ts';
import type { KeptThread } from '../../diagrams/pool.ts';
import type { Catalog } from '../../model/entry.ts';
import { channelDiagrams, type DiagramSource, listChannels } from '../diagram-sources.ts';
import { listDocDiagrams } from '../doc-diagrams.ts';
import { chooseDictionary } from '../i18n/dictionaries.ts';

/** @param path of the page, without the address of the site */
export async function drawForPage(
  path: string,
  {
    catalog,
    docsDirs,
    ...options
  }: { catalog: Catalog; docsDirs: readonly string[]; cacheDir: string; thread: KeptThread },
): Promise<void> {
  if (!path.includes('/docs/')) {
    const wanted = drawnIn(path, catalog);
    if (wanted.length > 0) await renderDiagrams(wanted, options);
    return;
  }
  // One that cannot be drawn stands on its page as a text.
  for (const diagram of drawnInDocs(docsDirs)) await renderDiagrams([diagram], options).catch(() => {});
}

/** Pages of a regulation and comparisons name it in their address. */
function drawnIn(path: string, catalog: Catalog): DiagramSource[] {
  const t = chooseDictionary(catalog.site?.data.language ?? 'ru');
  const named = [...catalog.regulations.values()].filter(({ id }) => path.includes(id));
  return named.flatMap(({ data }) =>
    'excluded' in data ? [] : listChannels(data).flatMap((channel) => channelDiagrams(data, channel, t)),
  );
}

function drawnInDocs(docsDirs: readonly string[]) {
  return docsDirs.flatMap(listPageFiles).flatMap((file) => listDocDiagrams(readFileSync(file, 'utf8')));
}
