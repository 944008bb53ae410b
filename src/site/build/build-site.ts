/**
 * A whole site: pictures, open data, pages, search index, then one move into place. Everything is written beside the
 * last good site, which stays until the new one is complete.
 */
import { mkdirSync, rmSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isMainThread } from 'node:worker_threads';
import type { Inspection } from '../../catalog/inspect.ts';
import type { Loaded } from '../../catalog/load.ts';
import type { UnfinishedDraft } from '../../catalog/unfinished.ts';
import { defined } from '../../model/defined.ts';
import type { Catalog } from '../../model/entry.ts';
import { onInterrupt } from '../../storage/interrupt.ts';
import { withLock } from '../../storage/lock.ts';
import { basePath } from '../hosting.ts';
import { listLanguages, nameFolder } from '../language.ts';
import { fingerprint } from '../reads/fingerprint.ts';
import { openSums, writeChecksums } from './checksums.ts';
import { gatherData } from './data/gather-data.ts';
import { mergeFolder } from './data/merge-folder.ts';
import { writeData } from './data/write-data.ts';
import { drawCatalog, writeDrawings } from './drawings.ts';
import { writeHostFiles } from './host-files.ts';
import { type Remembered, sweepMemories } from './kept/memory.ts';
import { openPageKeeper } from './kept/page-keeper.ts';
import { nameProgramState } from './kept/program-state.ts';
import { openSiteMemory } from './kept/whole-site.ts';
import { buildPages } from './pages/build-pages.ts';
import { makePortable } from './portable.ts';
import { assertReplaceable, publish, recover, type Surroundings, surroundings } from './publish.ts';
import { openSearchIndex, type SearchReport } from './search/search-index.ts';
import { openShardThreads } from './search/shard-threads.ts';
import { writeSitemap } from './sitemap.ts';

export interface BuildRequest {
  root: string;
  loaded: Loaded;
  /** The inspection of `loaded` on `date`. */
  inspection: Inspection;
  contentDir: string;
  /** ISO day that the site speaks of. */
  date: string;
  /** Where the site goes. */
  outDir: string;
  /** Folder of rendered pictures, kept from build to build. */
  diagramsDir: string;
  /** Drafts that are no records yet and are to have a page all the same. */
  unfinished?: readonly UnfinishedDraft[];
  /** For a folder that is read without a server. */
  portable?: boolean;
  /** PEM of an Ed25519 key that signs the sums of the site. */
  privateKey?: string;
  /** Folder of what is remembered of sites that were built before; without it every page is made. */
  memoryDir?: string;
  /** `nameFolderState` of the content before it was read: whoever saves a file meanwhile must not be overlooked. */
  contentState?: string | undefined;
  /** Something was told of the catalogue that has to be told again by every build of it. */
  hasRemarks?: boolean;
  /** `false` leaves the search index out: for measurements. */
  search?: boolean;
  /** On average, as `SearchRequest.most`. */
  searchedPagesAPart?: number;
  /** Told of each picture of a Markdown page that could not be drawn. */
  onUndrawn?: (file: string, why: string) => void;
  /** Called when a stage begins and as it advances. */
  onProgress?: (stage: BuildStage, done?: number, total?: number) => void;
  /** Called after each page or other file that was made: by which route, in how many seconds. */
  onPage?: (route: string, seconds: number) => void;
}

export type BuildStage = 'diagrams' | 'data' | 'pages' | 'search' | 'publish';

export interface BuildReport {
  diagrams: number;
  /** In all languages together. */
  searchedPages: number;
  /** Nothing has changed since the site that stands there was made: it was left as it is. */
  isUnchanged?: true;
  /** Something was told of the catalogue, by the caller or of a picture: who finds nothing changed tells it again. */
  hasRemarks?: true;
}

/** Node keeps the modules of an earlier build of this process by their path, and with them what that build knew. */
let builds = 0;

/** Where the pages of each language go inside a site: the catalogue's own language at its root. */
function languageFolders({ site }: Catalog): string[] {
  return site === undefined
    ? ['']
    : listLanguages(site.data).map((language) => nameFolder(site.data, language));
}

/** A site is to be read by a server too, whatever the files of its author are to others. */
async function readableByAll<T>(write: () => Promise<T>): Promise<T> {
  // A thread may not ask: what it writes is as its process has it.
  if (!isMainThread) return write();
  const own = process.umask(0);
  process.umask(own & ~0o055);
  try {
    return await write();
  } finally {
    process.umask(own);
  }
}

/**
 * @throws Error when a stage fails; the last good site is then still in place
 * @throws BusyError when another build writes there
 */
export async function buildSite(wanted: BuildRequest): Promise<BuildReport> {
  // Kept pages are links to those of the published site: none of them may be rewritten.
  const { memoryDir, ...forgetful } = wanted;
  const request = wanted.portable === true ? forgetful : wanted;
  const beside = surroundings(request.outDir);
  assertReplaceable(beside.target);
  mkdirSync(dirname(beside.target), { recursive: true });
  return withLock(beside.lock, request.outDir, async () => {
    await recover(beside);
    const remembered = openSiteMemory(request, beside.target);
    const before = remembered?.findReport();
    if (before !== undefined) return { ...before, isUnchanged: true };
    const report = await readableByAll(() => buildBeside(request, beside));
    remembered?.save(report);
    if (memoryDir !== undefined) sweepMemories(memoryDir);
    return report;
  });
}

/** What is remembered of a part of the published site, by the folder of the language. */
function openMemory(
  { root, loaded, date, memoryDir }: BuildRequest,
  target: string,
): (folder: string, part: 'data' | 'pages' | 'search' | 'searched' | 'sums') => Remembered | undefined {
  const program = memoryDir === undefined ? undefined : nameProgramState(root);
  if (memoryDir === undefined || program === undefined) return () => undefined;
  return (folder, part) => {
    const published = join(target, folder);
    const state = fingerprint([program, loaded.catalog.site?.data, date, folder]);
    return { published, state, memoryFile: join(memoryDir, `${fingerprint(published)}-${part}`) };
  };
}

/** Whichever fails, the other one has ended when it is told: neither writes into a folder that is gone. */
async function bothOrNeither<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return Promise.all([one, other]);
}

async function buildBeside(
  request: BuildRequest,
  { target, next: nextBuild }: Surroundings,
): Promise<BuildReport> {
  const { loaded, inspection, date, diagramsDir, searchedPagesAPart, onProgress = () => {} } = request;
  // Astro refuses an output folder on another file system, and so does a rename.
  builds += 1;
  const next = nextBuild(builds);
  const nextData = `${next}-data`;
  const forget = onInterrupt(() => {
    for (const made of [next, nextData]) rmSync(made, { recursive: true, force: true });
  });
  let hasRemarks = request.hasRemarks === true;
  try {
    onProgress('diagrams');
    const remembers = openMemory(request, target);
    const dataKeeper = openPageKeeper(remembers('', 'data'), () => true);
    const dataInput = gatherData(loaded.catalog, inspection, date);
    const drawing = drawCatalog(
      loaded.catalog,
      {
        cacheDir: diagramsDir,
        onUndrawn(file, why) {
          hasRemarks = true;
          request.onUndrawn?.(file, why);
        },
        onProgress: (done, total) => onProgress('diagrams', done, total),
      },
      [...new Set([join(request.root, 'content/docs'), join(request.contentDir, 'docs')])],
    );
    // Threads draw while data are written.
    const writing = writeData(nextData, dataInput, { keeper: dataKeeper });
    void drawing.then(
      () => onProgress('data'),
      () => undefined,
    );
    const [drawings, data] = await bothOrNeither(drawing, writing);
    const folders = languageFolders(loaded.catalog);
    onProgress('pages');
    await using threads = openShardThreads();
    const parts = folders.map((folder) => {
      const language = loaded.catalog.site?.data.language;
      const [kept, known] = [remembers(folder, 'search'), remembers(folder, 'searched')];
      const settings = { language, kept, known, ...defined({ most: searchedPagesAPart }) };
      return {
        folder,
        keeper: openPageKeeper(remembers(folder, 'pages')),
        follower:
          request.search === false ? undefined : openSearchIndex(join(next, folder), threads, settings),
      };
    });
    await buildPages(request, { drawings, data }, next, parts);
    mergeFolder(nextData, next);
    writeSitemap(next, loaded.catalog.site?.data.address);
    writeHostFiles(next, loaded.catalog.site?.data.address, folders);
    const diagrams = writeDrawings(join(next, 'diagrams'), drawings, diagramsDir);
    onProgress('search');
    const indexes: SearchReport[] = [];
    for (const { follower } of parts) if (follower) indexes.push(await follower.finish());
    onProgress('publish');
    const base = basePath(loaded.catalog.site?.data.address);
    if (request.portable) makePortable(next, base);
    const sums = openSums(remembers('', 'sums'));
    writeChecksums(next, request.privateKey, sums);
    await publish(next, target, base);
    for (const made of [dataKeeper, ...parts.map(({ keeper }) => keeper), ...indexes, sums]) made.save();
    const searchedPages = indexes.reduce((sum, { pages }) => sum + pages, 0);
    return { diagrams, searchedPages, ...(hasRemarks ? { hasRemarks } : {}) };
  } finally {
    forget();
    for (const made of [next, nextData])
      await rm(made, { recursive: true, force: true }).catch(() => undefined);
  }
}
