/** Makes every page with the program of the templates, and writes it the moment that it is rendered. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { RouteData } from 'astro';
import { StaticPaths } from 'astro/runtime/prerender/static-paths.js';
import type { PageKeeper } from '../kept/page-keeper.ts';
import { importApp, type PageSettings } from './bundle-pages.ts';

/** What is at an address of the site. */
interface PagePath {
  /** From the root of the language, without a slash before it. */
  address: string;
  route: RouteData;
}

/** As Astro asks for it, with `build.format: 'directory'` and `trailingSlash: 'always'`. */
function nameAddress(pathname: string, { type }: RouteData): string {
  const path = pathname.replace(/^\//, '');
  const isWhole = path === '' || path.endsWith('/') || (type === 'endpoint' && /\.[^/]+$/.test(path));
  return isWhole ? path : `${path}/`;
}

/** Where it stands, from the folder of the language. */
function nameFile({ address, route }: PagePath): string {
  const file = decodeURI(address);
  if (route.type === 'endpoint') return file.replace(/\/$/, '');
  return file === '404/' ? '404.html' : `${file}index.html`;
}

function write(file: string, body: Uint8Array): void {
  mkdirSync(dirname(file), { recursive: true });
  // What stands there may be a file of the published site under its second name.
  rmSync(file, { force: true });
  writeFileSync(file, body);
}

/** @throws Error for an address that two routes want: which of the pages should stand there? */
function listPages(all: readonly { pathname: string; route: RouteData }[]): PagePath[] {
  const pages = new Map<string, PagePath>();
  for (const { pathname, route } of all) {
    const address = nameAddress(pathname, route);
    const before = pages.get(address);
    if (before && before.route !== route)
      throw new Error(`page /${address}: both ${before.route.component} and ${route.component} make it`);
    pages.set(address, before ?? { address, route });
  }
  return [...pages.values()];
}

/** Goes on with pages while others are made. */
export interface PageFollower {
  /**
   * Told of every file to come, once.
   *
   * @returns them in the order in which they are to be made
   */
  plan(files: readonly string[]): readonly string[];
  /** Called when a file stands. */
  stands(file: string): void;
}

export interface PageWatcher {
  keeper: PageKeeper;
  follower?: PageFollower | undefined;
  /** Called after each page or other file: how many are written, of how many. */
  onProgress(done: number, total: number): void;
  onPage?: (route: string, seconds: number) => void;
}

/** What the program would log. What stops a page is thrown as well. */
const LOG = {
  write({ level, message }: { level: string; message: string }) {
    if (level === 'warn') process.stderr.write(`${message}\n`);
  },
};

/**
 * @param server folder of the program, from which none was imported in this process: modules remember their catalogue
 * @param outDir folder of the language
 * @throws Error of the first page that fails
 */
export async function renderPages(
  server: string,
  { entry, styles }: PageSettings,
  outDir: string,
  { keeper, follower, onProgress, onPage }: PageWatcher,
): Promise<void> {
  // As while Astro bundles: packages beside the program may ask.
  process.env.NODE_ENV ||= 'production';
  const app = await importApp(server, entry);
  app.setInternals({ pagesByKeys: new Map(styles.map(([page, own]) => [page, { styles: own }])) });
  app.setOptions({ settings: { scripts: [] }, logger: { options: { destination: LOG } } });
  const pages = new Map(
    listPages(await new StaticPaths(app as never).getAll()).map((page) => [nameFile(page), page]),
  );
  const base = app.manifest.base.replace(/\/$/, '');
  const origin = app.manifest.site ?? 'http://localhost:4321';
  const files = [...pages.keys()];
  let done = 0;
  for (const file of follower?.plan(files) ?? files) {
    const page = pages.get(file);
    if (page === undefined) throw new Error(`nothing makes ${file}`);
    const { route } = page.route;
    const target = join(outDir, file);
    if (!keeper.keep(route, file, target)) {
      const begun = performance.now();
      const url = new URL(`${base}/${page.address}`, origin);
      await keeper.note(route, file, async () => {
        try {
          const answer = await app.render(new Request(url), { routeData: page.route });
          if (answer.body === null) throw new Error(`an answer without text, status ${answer.status}`);
          write(target, new Uint8Array(await answer.arrayBuffer()));
        } catch (cause) {
          throw new Error(`page ${url.pathname}: ${cause instanceof Error ? cause.message : cause}`, {
            cause,
          });
        }
      });
      onPage?.(route, (performance.now() - begun) / 1000);
    }
    if (follower !== undefined) {
      follower.stands(file);
      // Pages leave nobody else a turn.
      await setImmediate();
    }
    onProgress(++done, pages.size);
  }
}
