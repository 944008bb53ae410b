/** The pictures of a build: drawn before the pages that show them, written beside them as files. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Catalog } from '../../catalog/entry.ts';
import { diagramKey, type RenderOptions, renderDiagrams } from '../../diagrams/cache.ts';
import { standalone } from '../../diagrams/standalone.ts';
import { allDiagrams, type DiagramSource, type Drawing, type Drawings } from '../diagram-sources.ts';
import { ru } from '../i18n/ru.ts';

/** @throws Error that names the first picture that cannot be drawn */
export async function drawCatalog(catalog: Catalog, options: RenderOptions): Promise<Drawings> {
  const sources = allDiagrams(catalog, ru);
  const drawn = await renderDiagrams([...sources.values()].flat(), options);
  const withSvg = (diagram: DiagramSource): Drawing => {
    const key = diagramKey(diagram);
    const svg = drawn.get(key);
    if (svg === undefined) throw new Error(`diagram «${diagram.title}» (${key}) has not been drawn`);
    return { ...diagram, key, svg };
  };
  return new Map([...sources].map(([process, diagrams]) => [process, diagrams.map(withSvg)]));
}

/**
 * Writes each picture once.
 *
 * @returns how many
 */
export function writeDrawings(dir: string, drawings: Drawings): number {
  const byKey = new Map([...drawings.values()].flat().map(({ key, svg }) => [key, svg]));
  mkdirSync(dir, { recursive: true });
  for (const [key, svg] of byKey) writeFileSync(join(dir, `${key}.svg`), standalone(svg));
  return byKey.size;
}
