/** The pages of a site, by Astro. */
import { join } from 'node:path';
import type { Drawings } from '../diagram-sources.ts';
import { handOver } from '../handover.ts';
import type { BuildRequest } from './build-site.ts';
import { writeAtOnce } from './write-at-once.ts';

/**
 * The pages of one language.
 *
 * Astro reads its settings from the environment of this process: see src/site/options.ts.
 *
 * @param folder of the language, empty for the catalogue's own; Astro reads the language from it
 * @param outDir where the pages go, with that folder
 * @throws Error of the first page that fails, with its source file in `id`
 */
export async function buildPages(
  { root, loaded, inspection, contentDir, date, diagramsDir, onProgress }: BuildRequest,
  drawings: Drawings,
  { folder, outDir }: { folder: string; outDir: string },
): Promise<void> {
  process.env.REGLAMENT_CONTENT = contentDir;
  process.env.REGLAMENT_DOCS = join(root, 'content/docs');
  process.env.REGLAMENT_DATE = date;
  process.env.REGLAMENT_DIAGRAMS = diagramsDir;
  // Empty means none: what an earlier build of this process has set must not stay.
  process.env.REGLAMENT_ADDRESS = loaded.catalog.site?.data.address ?? '';
  process.env.REGLAMENT_LANGUAGE = folder;
  // Astro would let such a variable of the caller win over the base of that address.
  delete process.env.BASE_URL;
  const { build } = await import('astro');
  const pages = writeAtOnce((done, total) => onProgress?.('pages', done, total));
  handOver({ loaded, inspection, drawings });
  try {
    await build({ root, outDir, logLevel: 'warn', integrations: [pages] });
  } finally {
    handOver(undefined);
  }
}
