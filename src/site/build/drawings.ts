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

/** The pictures of the Markdown pages in these folders. */
function drawnInDocs(docsDirs: readonly string[]): DrawnDiagram[] {
  return docsDirs
    .flatMap(listPageFiles)
    .flatMap((file) => listDocDiagrams(readFileSync(file, 'utf8')))
    .map((diagram) => ({ ...diagram, kind: 'flowchart', key: diagramKey(diagram) }));
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
  const drawings = new Map([['docs', drawnInDocs(docsDirs)]]);
  for (const [channel, diagrams] of allDiagrams(catalog, t)) {
    drawings.set(
      channel,
      diagrams.map((diagram) => ({ ...diagram, key: diagramKey(diagram) })),
    );
  }
  await drawMissing(new Map([...drawings.values()].flat().map((drawing) => [drawing.key, drawing])), options);
  return drawings;
}

/**
 * Writes each drawn picture once, with its Mermaid text beside it.
 *
 * @returns how many
 */
export function writeDrawings(dir: string, drawings: Drawings, cacheDir: string): number {
  const byKey = new Map([...drawings.values()].flat().map((drawing) => [drawing.key, drawing]));
  mkdirSync(dir, { recursive: true });
  for (const [key, drawing] of byKey) {
    writeFileSync(join(dir, `${key}.mmd`), drawing.source);
    writeFileSync(join(dir, `${key}.svg`), standalone(readDiagram(cacheDir, drawing, key)));
  }
  return byKey.size;
}
