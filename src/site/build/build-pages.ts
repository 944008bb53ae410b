/** The pages of a site, by Astro. */
import { cpSync, mkdirSync, mkdtempSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { defined } from '../../model/defined.ts';
import { type Handover, handOver } from '../handover.ts';
import type { BuildRequest } from './build-site.ts';
import type { PageKeeper } from './kept/page-keeper.ts';
import { writeAtOnce } from './write-at-once.ts';

/** What the build has made before its pages. */
export type Made = Pick<Handover, 'drawings' | 'data'>;

/**
 * The pages of one language.
 *
 * Astro reads its settings from the environment of this process: see src/site/options.ts.
 *
 * @param folder of the language, empty for the catalogue's own; Astro reads the language from it
 * @param outDir where the pages go, with that folder
 * @param keeper of pages that need not be made
 * @throws Error of the first page that fails, with its source file in `id`
 */
export async function buildPages(
  { root, loaded, inspection, contentDir, date, diagramsDir, onProgress, onPage }: BuildRequest,
  made: Made,
  { folder, outDir, keeper }: { folder: string; outDir: string; keeper: PageKeeper },
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
  const pages = writeAtOnce({
    keeper,
    onProgress: (done, total) => onProgress?.('pages', done, total),
    ...defined({ onPage }),
  });
  handOver({ loaded, inspection, ...made, onReady: keeper.watch });
  try {
    await fromOwnFolder(root, async (own) => {
      const there = isSameDevice(own, outDir) ? outDir : join(own, 'site');
      await build({ root, outDir: there, logLevel: 'warn', integrations: [pages] });
      keeper.finish();
      if (there !== outDir) cpSync(there, outDir, { recursive: true });
    });
  } finally {
    handOver(undefined);
  }
}

/**
 * Astro keeps the program that makes the pages below the working folder. There it has to find the packages of this
 * program, whoever's catalogue is built from wherever, and two builds at once must not find each other's.
 */
async function fromOwnFolder(root: string, use: (own: string) => Promise<void>): Promise<void> {
  // A thread has the folder of its process.
  if (!isMainThread) return use(process.cwd());
  const before = process.cwd();
  const cache = join(root, 'node_modules/.cache/reglament');
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'pages-'));
  process.chdir(own);
  try {
    await use(own);
  } finally {
    process.chdir(before);
    rmSync(own, { recursive: true, force: true });
  }
}

/** Astro renames what it made into the folder of the site, and no file is renamed from one file system to another. */
function isSameDevice(own: string, outDir: string): boolean {
  mkdirSync(outDir, { recursive: true });
  return statSync(own).dev === statSync(outDir).dev;
}
