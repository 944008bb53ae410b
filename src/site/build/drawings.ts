/** The pictures of a build: drawn before the pages that show them, written beside them as files. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { listPageFiles } from '../../catalog/pages.ts';
import { diagramKey, drawMissing, type RenderOptions, readDiagram } from '../../diagrams/cache.ts';
import { standalone } from '../../diagrams/standalone.ts';
import type { Catalog } from '../../model/entry.ts';
import { allDiagrams, type Drawings, type DrawnDiagram } from '../diagram-sources.ts';
import { listDocDiagrams } from '../doc-diagrams.ts';
import { chooseDictionary } from '../i18n/dictionaries.ts';

/** The pictures of the Markdown pages in these folders, by page. */
function listDrawnInDocs(docsDirs: readonly string[]): Map<string, DrawnDiagram[]> {
  const pages = docsDirs.flatMap(listPageFiles).map((file) => {
    const diagrams = listDocDiagrams(readFileSync(file, 'utf8'));
    return [
      file,
      diagrams.map((diagram) => ({ ...diagram, kind: 'flowchart' as const, key: diagramKey(diagram) })),
    ] as const;
  });
  return new Map(pages.filter(([, diagrams]) => diagrams.length > 0));
}

const byKey = (drawings: readonly DrawnDiagram[]) =>
  new Map(drawings.map((drawing) => [drawing.key, drawing]));

/** Their authors write Mermaid themselves: what it cannot read is told with the page that it stands in. */
async function drawPages(
  pages: ReadonlyMap<string, readonly DrawnDiagram[]>,
  cacheDir: string,
): Promise<void> {
  for (const [file, drawings] of pages) {
    await drawMissing(byKey(drawings), { cacheDir }).catch((cause: Error) => {
      throw new Error(`${file}: ${cause.message}`, { cause });
    });
  }
}

/**
 * Draws what `cacheDir` does not hold yet.
 *
 * @param docsDirs folders of Markdown pages whose pictures are drawn too
 * @throws Error that names the first picture that cannot be drawn, or when there are no site settings
 */
export async function drawCatalog(
  catalog: Catalog,
  options: RenderOptions,
  docsDirs: readonly string[] = [],
): Promise<Drawings> {
  if (catalog.site === undefined) throw new Error('the catalogue has no sound site.yaml');
  const t = chooseDictionary(catalog.site.data.language);
  // No channel has this key.
  const pages = listDrawnInDocs(docsDirs);
  await drawPages(pages, options.cacheDir);
  const drawings = new Map([['docs', [...pages.values()].flat()]]);
  for (const [channel, diagrams] of allDiagrams(catalog, t)) {
    drawings.set(
      channel,
      diagrams.map((diagram) => ({ ...diagram, key: diagramKey(diagram) })),
    );
  }
  await drawMissing(byKey([...drawings.values()].flat()), options);
  return drawings;
}

/**
 * Writes each drawn picture once, with its Mermaid text beside it.
 *
 * @returns how many
 */
export function writeDrawings(dir: string, drawings: Drawings, cacheDir: string): number {
  const all = byKey([...drawings.values()].flat());
  mkdirSync(dir, { recursive: true });
  for (const [key, drawing] of all) {
    writeFileSync(join(dir, `${key}.mmd`), drawing.source);
    writeFileSync(join(dir, `${key}.svg`), standalone(readDiagram(cacheDir, drawing, key)));
  }
  return all.size;
}
