import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { build, type Plugin } from 'esbuild';

/** What the script is given, by names that no source has for its own. */
export interface Surroundings {
  require: (name: string) => unknown;
  module: { exports: Record<string, () => unknown> };
  /** The number of the mutant that is tried. */
  mutantActive: number | undefined;
  /** @returns true; @throws Error when the mutant is passed so often that it will not end */
  mutantHit: () => boolean;
  /** How often each mutant is passed, while none is tried. */
  mutantCounts: Uint32Array | undefined;
}

/**
 * Sources as the script needs them. An address is that of the source. Stryker's code asks by text which mutant is tried,
 * and counts what it passes even then; here numbers are compared, since in the inner loops that is most of the time.
 */
const adaptSources: Plugin = {
  name: 'sources',
  setup: ({ onLoad }) => {
    onLoad({ filter: /\.ts$/ }, ({ path }) => ({
      contents: readFileSync(path, 'utf8')
        .replaceAll(/stryMutAct_\w+\("(\d+)"\)/gu, '(mutantActive === $1 && mutantHit())')
        .replaceAll(/stryCov_\w+\(("\d+"(?:, "\d+")*)\)/gu, (_, ids: string) => {
          const counted = ids.split(', ').map((id) => `mutantCounts[${JSON.parse(id)}] += 1`);
          return `(mutantCounts !== undefined && (${counted.join(', ')}))`;
        })
        .replaceAll('import.meta.url', JSON.stringify(pathToFileURL(path).href)),
      loader: 'ts',
    }));
  },
};

/** One script of all tests and what they import; its exports are functions that evaluate one file of tests each. */
export async function bundleTests(files: readonly string[]): Promise<string> {
  const table = files.map((file) => `${JSON.stringify(file)}: () => require('./${file}')`).join(',\n');
  const { outputFiles } = await build({
    stdin: {
      contents: `require('./scripts/mutation/draws.ts');\nmodule.exports = {\n${table}\n};`,
      resolveDir: process.cwd(),
    },
    bundle: true,
    write: false,
    format: 'cjs',
    platform: 'node',
    target: 'esnext',
    packages: 'external',
    logLevel: 'error',
    plugins: [adaptSources],
  });
  return outputFiles[0]?.text ?? '';
}
