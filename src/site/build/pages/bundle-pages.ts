/**
 * Templates, made by Astro into a program that makes pages. It knows no record, so that it is the same until a template,
 * an address or a language changes, and is kept for it. Astro itself makes no page: it would forget the program.
 */
import { cpSync, existsSync, readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** What Astro knows of the styles of a page; its own business. */
type Styles = unknown[];

/** What the program has to be told before it makes pages. */
export interface PageSettings {
  /** Name of the module inside `server/`. */
  entry: string;
  /** By Astro's name of the route. */
  styles: [page: string, styles: Styles][];
}

/** What pages refer to (scripts, styles, fonts, public files), inside the folder of a program. */
export const CLIENT = 'client';
/** The modules that make pages. */
export const SERVER = 'server';

/** The part of Astro's application that is used here and by `render-pages.ts`. */
export interface PageApp {
  manifest: { base: string; site?: string };
  setInternals(internals: { pagesByKeys: ReadonlyMap<string, { styles: Styles }> }): void;
  setOptions(options: { settings: { scripts: unknown[] }; logger: unknown }): void;
  render(request: Request, options: { routeData: unknown }): Promise<Response>;
}

export async function importApp(server: string, entry: string): Promise<PageApp> {
  const { app } = (await import(pathToFileURL(join(server, entry)).href)) as { app: PageApp };
  return app;
}

/** Under the folder of the site or, when that is elsewhere, under the working folder: Astro decides. */
function findServer(outDir: string): string {
  const found = [join(outDir, '.prerender'), join(process.cwd(), '.astro/.prerender')].find(existsSync);
  if (found === undefined) throw new Error(`Astro has made no program of the templates in ${outDir}`);
  return found;
}

/**
 * Astro reads its settings from the environment of this process: see astro.config.mjs.
 *
 * @param folder inside the folder of this program, or where Astro would not find its packages: there `client` and
 *   `server` are made
 * @throws Error with the words of Astro, or when it is another Astro than this was written for
 */
export async function bundlePages(root: string, folder: string): Promise<PageSettings> {
  const { build } = await import('astro');
  const outDir = join(folder, CLIENT);
  let settings: PageSettings | undefined;
  const take = (plain: AstroPrerenderer): AstroPrerenderer => ({
    ...plain,
    async setup() {
      const server = findServer(outDir);
      const entry = readdirSync(server).find((name) => /^prerender-entry.*\.mjs$/.test(name));
      if (entry === undefined) throw new Error(`Astro has made no entry in ${server}`);
      const app = await importApp(server, entry);
      // The same module that Astro is about to import: what it tells the program is seen on the way.
      const { setInternals, setOptions } = app;
      app.setInternals = (internals) => {
        const styles = [...internals.pagesByKeys].map(([page, known]): PageSettings['styles'][number] => [
          page,
          known.styles,
        ]);
        settings = { entry, styles };
        setInternals.call(app, internals);
      };
      app.setOptions = (options) => {
        if (options.settings.scripts.length > 0) throw new Error('scripts of integrations are not kept');
        setOptions.call(app, options);
      };
      await plain.setup?.();
    },
    async getStaticPaths() {
      const server = findServer(outDir);
      // Astro removes the folder that is left.
      move(server, join(folder, SERVER));
      return [];
    },
  });
  const integration: AstroIntegration = {
    name: 'reglament:take-program',
    hooks: { 'astro:build:start': ({ setPrerenderer }) => setPrerenderer(take) },
  };
  await build({ root, outDir, logLevel: 'warn', integrations: [integration] });
  if (settings === undefined) throw new Error('Astro has told the program of the pages nothing');
  return settings;
}

function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch {
    // Another file system.
    cpSync(from, to, { recursive: true });
  }
}
