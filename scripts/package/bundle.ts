/** The commands, the threads that draw and pack, and the library, each with its share of the same modules. */
import { rmSync } from 'node:fs';
import { build, type Metafile } from 'esbuild';
import { withPrecompiled } from './precompile.ts';

/** Loaded by the commands that need them and by no other: the site's workshop, PDF, locks of the system. */
export const LOADED_WHEN_NEEDED = [
  '@astrojs/markdown-remark',
  'astro',
  'esbuild',
  'fs-native-extensions',
  'hyparquet-writer',
  'mermaid',
  'pagefind',
  'unpdf',
];

export interface Bundle {
  /** JavaScript files, without source maps. */
  files: number;
  bytes: number;
  metafile: Metafile;
}

/**
 * @param root of the program
 * @param out is emptied first
 * @throws Error of esbuild, which names the line that cannot be bundled
 */
export async function bundleProgram(root: string, out: string): Promise<Bundle> {
  rmSync(out, { recursive: true, force: true });
  const { metafile } = await build({
    absWorkingDir: root,
    entryPoints: {
      reglament: 'scripts/reglament.ts',
      index: 'src/index.ts',
      // `src/diagrams/pool.ts` looks for it beside itself.
      worker: 'src/diagrams/worker.ts',
      // And `src/site/build/data/packer.ts` for this.
      'pack-worker': 'src/site/build/data/pack-worker.ts',
      // And `src/site/build/search/shard-threads.ts` for this.
      'shard-worker': 'src/site/build/search/shard-worker.ts',
    },
    outdir: out,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node22',
    external: LOADED_WHEN_NEEDED,
    minify: true,
    plugins: [withPrecompiled(root)],
    charset: 'utf8',
    sourcemap: 'linked',
    sourcesContent: false,
    legalComments: 'linked',
    // CommonJS packages inside ask for modules of Node by `require`.
    banner: {
      js: "import { createRequire as makeRequire } from 'node:module'; const require = makeRequire(import.meta.url);",
    },
    metafile: true,
    logLevel: 'warning',
  });
  const scripts = Object.entries(metafile.outputs).filter(([path]) => path.endsWith('.js'));
  return {
    files: scripts.length,
    bytes: scripts.reduce((sum, [, { bytes }]) => sum + bytes, 0),
    metafile,
  };
}

/**
 * @param entries source files of commands
 * @returns bytes that are read before they do anything, by the files that they import at once
 * @throws Error when a command is none of the bundle's
 */
export function sizeAtStart({ outputs }: Metafile, entries: readonly string[]): number {
  const seen = new Set<string>();
  const visit = (path: string): number => {
    const output = outputs[path];
    if (output === undefined || seen.has(path)) return 0;
    seen.add(path);
    const next = output.imports.filter(({ kind }) => kind === 'import-statement');
    return output.bytes + next.reduce((sum, one) => sum + visit(one.path), 0);
  };
  return entries.reduce((sum, entry) => {
    const [path] = Object.entries(outputs).find(([, { entryPoint }]) => entryPoint === entry) ?? [];
    if (path === undefined) throw new Error(`no ${entry} in the bundle`);
    return sum + visit(path);
  }, 0);
}
