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

const byKey = (drawings: readonly DrawnDiagram[]) =>
  new Map(drawings.map((drawing) => [drawing.key, drawing]));

export interface CatalogDrawing extends RenderOptions {
  /** Told of a picture of a Markdown page that cannot be drawn: the page shows its text, and the build goes on. */
  onUndrawn?: ((file: string, why: string) => void) | undefined;
}

/**
 * The pictures of the Markdown pages in these folders. Their authors write Mermaid themselves, and a check does not draw:
 * what it passes must not stop a build.
 */
async function drawPages(
  docsDirs: readonly string[],
  { cacheDir, onUndrawn }: CatalogDrawing,
): Promise<DrawnDiagram[]> {
  const drawn: DrawnDiagram[] = [];
  for (const file of docsDirs.flatMap(listPageFiles)) {
    for (const diagram of listDocDiagrams(readFileSync(file, 'utf8'))) {
      const drawing: DrawnDiagram = { ...diagram, kind: 'flowchart', key: diagramKey(diagram) };
      try {
        await drawMissing(byKey([drawing]), { cacheDir });
        drawn.push(drawing);
      } catch (error) {
        onUndrawn?.(file, error instanceof Error ? error.message : String(error));
      }
    }
  }
  return drawn;
}

/**
 * Draws what `cacheDir` does not hold yet.
 *
 * @param docsDirs folders of Markdown pages whose pictures are drawn too
 * @throws Error that names the first picture of a record that cannot be drawn, or when there are no site settings
 */
export async function drawCatalog(
  catalog: Catalog,
  options: CatalogDrawing,
  docsDirs: readonly string[] = [],
): Promise<Drawings> {
  if (catalog.site === undefined) throw new Error('the catalogue has no sound site.yaml');
  const t = chooseDictionary(catalog.site.data.language);
  // No channel has this key.
  const drawings = new Map([['docs', await drawPages(docsDirs, options)]]);
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
