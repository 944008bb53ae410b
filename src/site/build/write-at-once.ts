/**
 * Writes each page the moment that it is rendered. Astro's own way waits for a folder and for a file of every page,
 * which at thousands of pages costs more than the writing itself.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';

/** Written by one call each: made once, a folder is not asked for again. */
function createWriter(root: string): (file: string, body: Uint8Array) => void {
  const made = new Set<string>();
  return (file, body) => {
    const path = join(root, file);
    const folder = dirname(path);
    if (!made.has(folder)) mkdirSync(folder, { recursive: true });
    made.add(folder);
    writeFileSync(path, body);
  };
}

/** Where Astro would write the page of an address, with `build.format: 'directory'`. */
function fileOf(pathname: string): string {
  return pathname === '/404/' ? '404.html' : `${decodeURI(pathname)}index.html`;
}

/** @param onPage called after each page: how many are written, of how many */
export function writeAtOnce(onPage: (done: number, total: number) => void): AstroIntegration {
  let write: ReturnType<typeof createWriter>;
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
      const rendered = await plain.render(request, options);
      const page = rendered instanceof Response ? rendered : rendered.response;
      // A redirect: Astro's own business.
      if (page.body === null) return rendered;
      const { pathname } = new URL(request.url);
      write(fileOf(pathname.slice(base.length)), new Uint8Array(await page.arrayBuffer()));
      onPage(++done, total);
      // Without a body Astro has nothing left to write.
      return new Response(null);
    },
  });

  return {
    name: 'reglament:write-at-once',
    hooks: {
      'astro:config:done': ({ config }) => {
        write = createWriter(fileURLToPath(config.outDir));
        base = config.base.replace(/\/$/, '');
      },
      'astro:build:start': ({ setPrerenderer }) => setPrerenderer(wrap),
    },
  };
}
