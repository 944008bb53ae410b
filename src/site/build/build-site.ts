/**
 * A whole site: pictures, pages, search index, then one move into place. Everything is written beside the last good
 * site, which stays until the new one is complete.
 */
import { rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Inspection } from '../../catalog/inspect.ts';
import type { Loaded } from '../../catalog/load.ts';
import type { Catalog } from '../../model/entry.ts';
import { folderOf, languagesOf } from '../language.ts';
import { buildLanguage } from './build-language.ts';
import { drawCatalog, writeDrawings } from './drawings.ts';
import { writeHostFiles } from './host-files.ts';
import { assertReplaceable, publish } from './publish.ts';
import { writeSearchIndex } from './search-index.ts';
import { writeSitemap } from './sitemap.ts';

export interface BuildRequest {
  root: string;
  loaded: Loaded;
  /** Of `loaded`, on `date`. */
  inspection: Inspection;
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
  /** Of all languages. */
  searchedPages: number;
}

/** Node keeps the modules of an earlier build of this process by their path, and with them what that build knew. */
let builds = 0;

/** Where the pages of each language go inside a site: the catalogue's own language at its root. */
function languageFolders({ site }: Catalog): string[] {
  return site === undefined ? [''] : languagesOf(site.data).map((language) => folderOf(site.data, language));
}

/** @throws Error when a stage fails; the last good site is then still in place */
export async function buildSite(request: BuildRequest): Promise<BuildReport> {
  const { loaded, outDir, diagramsDir, onProgress = () => {} } = request;
  assertReplaceable(outDir);
  // Astro refuses an output folder on another file system, and so does a rename.
  builds += 1;
  const next = join(dirname(outDir), `${basename(outDir)}.next.${builds}`);
  await rm(next, { recursive: true, force: true });
  try {
    onProgress('diagrams');
    const drawings = await drawCatalog(loaded.catalog, {
      cacheDir: diagramsDir,
      onProgress: (done, total) => onProgress('diagrams', done, total),
    });
    const folders = languageFolders(loaded.catalog);
    onProgress('pages');
    for (const folder of folders) await buildLanguage(request, drawings, { folder, next });
    writeSitemap(next, loaded.catalog.site?.data.address);
    writeHostFiles(next, loaded.catalog.site?.data.address, folders);
    const diagrams = writeDrawings(join(next, 'diagrams'), drawings, diagramsDir);
    onProgress('search');
    let searchedPages = 0;
    for (const folder of request.search === false ? [] : folders) {
      searchedPages += await writeSearchIndex(join(next, folder), loaded.catalog.site?.data.language);
    }
    onProgress('publish');
    await publish(next, outDir);
    return { diagrams, searchedPages };
  } finally {
    await rm(next, { recursive: true, force: true });
  }
}
