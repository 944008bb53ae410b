/**
 * Writes each page the moment that it is rendered. Astro's own way waits for a folder and for a file of every page,
 * which at thousands of pages costs more than the writing itself.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';
import type { PageKeeper } from './kept/page-keeper.ts';

/**
 * Where Astro would write what an address shows, with `build.format: 'directory'`.
 *
 * @param pathname from the root of the site, without a slash before it
 */
function nameFile(pathname: string, type: RouteData['type']): string {
  const path = decodeURI(pathname);
  if (type === 'endpoint') return path.replace(/\/$/, '');
  return path === '404/' ? '404.html' : `${path}index.html`;
}

function write(path: string, body: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  // Two routes may want one address: the page that is here may be that of the published site, under its second name.
  rmSync(path, { force: true });
  writeFileSync(path, body);
}

interface Watcher {
  keeper: PageKeeper;
  /** Called after each page or other file: how many are written, of how many. */
  onProgress(done: number, total: number): void;
  onPage?: (route: string, seconds: number) => void;
}

export function writeAtOnce({ keeper, onProgress, onPage }: Watcher): AstroIntegration {
  let root = '';
  let base = '';
  let total = 0;
  let done = 0;

  const wrap = (plain: AstroPrerenderer): AstroPrerenderer => ({
    ...plain,
    async getStaticPaths() {
      const paths = await plain.getStaticPaths();
      total = paths.length;
      return paths;
    },
    async render(request, options) {
      const { pathname } = new URL(request.url);
      const { route, type } = options.routeData;
      const begun = performance.now();
      const file = nameFile(pathname.slice(base.length + 1), type);
      const target = join(root, file);
      if (!keeper.keep(route, file, target)) {
        const rendered = await keeper.note(route, file, async () => {
          const answer = await plain.render(request, options).catch((cause: unknown) => {
            throw new Error(`page ${pathname}: ${cause instanceof Error ? cause.message : cause}`, { cause });
          });
          const page = answer instanceof Response ? answer : answer.response;
          // A redirect: Astro's own business.
          if (page.body === null) return answer;
          write(target, new Uint8Array(await page.arrayBuffer()));
          return undefined;
        });
        if (rendered !== undefined) return rendered;
        onPage?.(route, (performance.now() - begun) / 1000);
      }
      onProgress(++done, total);
      // Without a body Astro has nothing left to write.
      return new Response(null);
    },
  });

  return {
    name: 'reglament:write-at-once',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.outDir);
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrap),
    },
  };
}
