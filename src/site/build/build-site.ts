/**
 * A whole site: pictures, pages, search index, then one move into place. Everything is written beside the last good
 * site, which stays until the new one is complete.
 */
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Catalog } from '../../catalog/entry.ts';
import { renderDiagrams } from '../../diagrams/cache.ts';
import { standalone } from '../../diagrams/standalone.ts';
import { allDiagrams } from '../diagram-sources.ts';
import { ru } from '../i18n/ru.ts';
import { publish } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';

export interface BuildRequest {
  root: string;
  catalog: Catalog;
  contentDir: string;
  /** ISO day that the site speaks of. */
  date: string;
  /** Where the site goes. */
  outDir: string;
  /** Folder of rendered pictures, kept from build to build. */
  diagramsDir: string;
  /** `false` leaves the search index out: for measurements. */
  search?: boolean;
  /** Called when a stage begins and as it advances. */
  onProgress?: (stage: BuildStage, done?: number, total?: number) => void;
}

export type BuildStage = 'diagrams' | 'pages' | 'search' | 'publish';

export interface BuildReport {
  diagrams: number;
  searchedPages: number;
}

/** Astro reads its settings from the environment of this process: see src/site/options.ts. */
async function buildPages(
  { root, catalog, contentDir, date, diagramsDir }: BuildRequest,
  outDir: string,
): Promise<void> {
  process.env.REGLAMENT_CONTENT = contentDir;
  process.env.REGLAMENT_DATE = date;
  process.env.REGLAMENT_DIAGRAMS = diagramsDir;
  const address = catalog.site?.data.address;
  if (address !== undefined) process.env.REGLAMENT_ADDRESS = address;
  const { build } = await import('astro');
  await build({ root, outDir, logLevel: 'warn' });
}

async function writePictures(dir: string, drawn: ReadonlyMap<string, string>): Promise<void> {
  await mkdir(dir, { recursive: true });
  for (const [key, svg] of drawn) await writeFile(join(dir, `${key}.svg`), standalone(svg));
}

/** @throws Error when a stage fails; the last good site is then still in place */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const { catalog, outDir, diagramsDir, onProgress = () => {} } = request;
  // Astro refuses an output folder on another file system, and so does a rename.
  const next = join(dirname(outDir), `${basename(outDir)}.next`);
  await rm(next, { recursive: true, force: true });
  try {
    onProgress('diagrams');
    const pictures = allDiagrams(catalog, ru);
    const drawn = await renderDiagrams(pictures, {
      cacheDir: diagramsDir,
      onProgress: (done, total) => onProgress('diagrams', done, total),
    });
    onProgress('pages');
    await buildPages(request, next);
    await writePictures(join(next, 'diagrams'), drawn);
    onProgress('search');
    const searchedPages = request.search === false ? 0 : await writeSearchIndex(next);
    onProgress('publish');
    await publish(next, outDir);
    return { diagrams: pictures.length, searchedPages };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
