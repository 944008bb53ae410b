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
import { bundlePages, CLIENT, type PageSettings, SERVER } from './bundle-pages.ts';
import { type PageFollower, renderPages } from './render-pages.ts';

/** What the build has made before its pages. */
export type Made = Pick<Handover, 'drawings' | 'data'>;

export interface LanguagePages {
  /** Of the language, empty for the catalogue's own. */
  folder: string;
  /** Of pages that need not be made. */
  keeper: PageKeeper;
  /** Goes on with pages that stand. */
  follower?: PageFollower | undefined;
}

/**
 * The pages of every language, each in its folder, and what is the same in all of them once, above those folders.
 *
 * Templates and Astro read their settings from the environment of this process: see src/site/options.ts.
 *
 * @param next folder of the whole site
 * @throws Error of the first page that fails
 */
export async function buildPages(
  request: BuildRequest,
  made: Made,
  next: string,
  languages: readonly LanguagePages[],
): Promise<void> {
  const { root, loaded, contentDir, date, diagramsDir, memoryDir } = request;
  const address = loaded.catalog.site?.data.address ?? '';
  process.env.REGLAMENT_CONTENT = contentDir;
  process.env.REGLAMENT_DOCS = join(root, 'content/docs');
  process.env.REGLAMENT_DATE = date;
  process.env.REGLAMENT_DIAGRAMS = diagramsDir;
  // Empty means none: what an earlier build of this process has set must not stay.
  process.env.REGLAMENT_ADDRESS = address;
  process.env.REGLAMENT_LANGUAGE = '';
  // Astro would let such a variable of the caller win over the base of that address.
  delete process.env.BASE_URL;
  await inOwnFolder(root, async (own) => {
    const settings = await takePageProgram({ root, memoryDir, environment: address }, own, () =>
      withWorkingFolder(own, () => bundlePages(root, own)),
    );
    linkAll(join(own, CLIENT), next);
    // Modules remember their catalogue and their language: each language has modules of its own.
    for (const language of languages)
      await inOwnFolder(root, async (copy) => {
        linkAll(join(own, SERVER), copy);
        await renderLanguage(request, made, { copy, settings, next, language });
      });
  });
}

function linkAll(from: string, to: string): void {
  for (const file of listFiles(from)) {
    mkdirSync(dirname(join(to, file)), { recursive: true });
    linkOrCopy(join(from, file), join(to, file));
  }
}

async function renderLanguage(
  { loaded, inspection, onProgress, onPage }: BuildRequest,
  made: Made,
  {
    copy,
    settings,
    next,
    language: { folder, keeper, follower },
  }: { copy: string; settings: PageSettings; next: string; language: LanguagePages },
): Promise<void> {
  process.env.REGLAMENT_LANGUAGE = folder;
  handOver({ loaded, inspection, ...made, onReady: keeper.watch });
  try {
    await renderPages(copy, settings, join(next, folder), {
      keeper,
      follower,
      onProgress: (done, total) => onProgress?.('pages', done, total),
      ...defined({ onPage }),
    });
    keeper.finish();
  } finally {
    handOver(undefined);
  }
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
