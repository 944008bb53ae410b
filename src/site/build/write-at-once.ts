/**
 * Writes each page the moment that it is rendered. Astro's own way waits for a folder and for a file of every page,
 * which at thousands of pages costs more than the writing itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer, RouteData } from 'astro';

/** Where Astro would write what an address shows, with `build.format: 'directory'`. */
function nameFile(pathname: string, type: RouteData['type']): string {
  const path = decodeURI(pathname);
  if (type === 'endpoint') return path.replace(/\/$/, '');
  return path === '/404/' ? '404.html' : `${path}index.html`;
}

function write(path: string, body: Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, body);
}

/** @param onPage called after each page or other file: how many are written, of how many */
export function writeAtOnce(onPage: (done: number, total: number) => void): AstroIntegration {
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
      const rendered = await plain.render(request, options).catch((cause: unknown) => {
        throw new Error(`page ${pathname}: ${cause instanceof Error ? cause.message : cause}`, { cause });
      });
      const page = rendered instanceof Response ? rendered : rendered.response;
      // A redirect: Astro's own business.
      if (page.body === null) return rendered;
      const file = nameFile(pathname.slice(base.length), options.routeData.type);
      write(join(root, file), new Uint8Array(await page.arrayBuffer()));
      onPage(++done, total);
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
