/** The pages of a site, by the program that Astro makes of the templates. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import { defined } from '../../../model/defined.ts';
import { type Handover, handOver } from '../../handover.ts';
import type { BuildRequest } from '../build-site.ts';
import { linkOrCopy } from '../kept/file-identity.ts';
import type { PageKeeper } from '../kept/page-keeper.ts';
import { takePageProgram } from '../kept/page-program.ts';
import { listFiles } from '../kept/whole-site.ts';
import { bundlePages, CLIENT, SERVER } from './bundle-pages.ts';
import { type PageFollower, renderPages } from './render-pages.ts';

/** What the build has made before its pages. */
export type Made = Pick<Handover, 'drawings' | 'data'>;

export interface PagesOf {
  folder: string;
  outDir: string;
  keeper: PageKeeper;
  follower?: PageFollower | undefined;
}

/**
 * The pages of one language.
 *
 * Templates and Astro read their settings from the environment of this process: see src/site/options.ts.
 *
 * @param folder of the language, empty for the catalogue's own
 * @param outDir where the pages go, with that folder
 * @param keeper of pages that need not be made
 * @param follower goes on with pages that stand
 * @throws Error of the first page that fails
 */
export async function buildPages(
  {
    root,
    loaded,
    inspection,
    unfinished,
    contentDir,
    date,
    diagramsDir,
    memoryDir,
    onProgress,
    onPage,
  }: BuildRequest,
  made: Made,
  { folder, outDir, keeper, follower }: PagesOf,
): Promise<void> {
  const address = loaded.catalog.site?.data.address ?? '';
  process.env.REGLAMENT_CONTENT = contentDir;
  process.env.REGLAMENT_DOCS = join(root, 'content/docs');
  process.env.REGLAMENT_DATE = date;
  process.env.REGLAMENT_DIAGRAMS = diagramsDir;
  // Empty means none: what an earlier build of this process has set must not stay.
  process.env.REGLAMENT_ADDRESS = address;
  process.env.REGLAMENT_LANGUAGE = folder;
  // Astro would let such a variable of the caller win over the base of that address.
  delete process.env.BASE_URL;
  await inOwnFolder(root, async (own) => {
    const settings = await takePageProgram({ root, memoryDir, environment: [address, folder] }, own, () =>
      withWorkingFolder(own, () => bundlePages(root, own)),
    );
    for (const file of listFiles(join(own, CLIENT))) {
      mkdirSync(dirname(join(outDir, file)), { recursive: true });
      linkOrCopy(join(own, CLIENT, file), join(outDir, file));
    }
    handOver({ loaded, inspection, ...defined({ unfinished }), ...made, onReady: keeper.watch });
    try {
      await renderPages(join(own, SERVER), settings, outDir, {
        keeper,
        follower,
        onProgress: (done, total) => onProgress?.('pages', done, total),
        ...defined({ onPage }),
      });
      keeper.finish();
    } finally {
      handOver(undefined);
    }
  });
}

/**
 * There the program of the pages has to find the packages of this program, whoever's catalogue is built from wherever,
 * and two builds at once must not find each other's.
 */
async function inOwnFolder(root: string, use: (own: string) => Promise<void>): Promise<void> {
  const cache = join(root, 'node_modules/.cache/reglament');
  mkdirSync(cache, { recursive: true });
  const own = mkdtempSync(join(cache, 'pages-'));
  try {
    await use(own);
  } finally {
    rmSync(own, { recursive: true, force: true });
  }
}

/** Astro makes the program below the working folder. */
async function withWorkingFolder<T>(folder: string, use: () => Promise<T>): Promise<T> {
  // A thread has the folder of its process.
  if (!isMainThread) return use();
  const before = process.cwd();
  process.chdir(folder);
  try {
    return await use();
  } finally {
    process.chdir(before);
  }
}
