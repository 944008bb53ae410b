/** The action installs what a check imports, in the versions that everything else is tested with, and no more. */
import { readFileSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '../..');
const read = (path: string) => JSON.parse(readFileSync(join(ROOT, path), 'utf8'));

/** A check writes nothing; without it `--fix` only goes without a lock. */
const SPARED = ['fs-native-extensions'];

it('names the packages that a check imports', async () => {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: ['scripts/check.ts'],
    outdir: 'bundle',
    bundle: true,
    write: false,
    metafile: true,
    format: 'esm',
    platform: 'node',
    packages: 'external',
  });
  const imported = Object.values(metafile.outputs)
    .flatMap(({ imports }) => imports.map(({ path }) => path))
    .filter((path) => !isBuiltin(path))
    .map((path) => path.split('/')[0]);
  const { dependencies } = read('scripts/action/package.json');
  expect([...new Set(imported)].sort()).toEqual([...Object.keys(dependencies), ...SPARED].sort());
});

it('takes them as the lock file of the program has them', () => {
  const [own, whole] = ['scripts/action/package-lock.json', 'package-lock.json'].map(
    (path) => read(path).packages as Record<string, { version: string; integrity?: string }>,
  );
  const packages = Object.entries(own ?? {}).filter(([path]) => path !== '');
  expect(packages.length).toBeGreaterThan(3);
  for (const [path, { version, integrity }] of packages) {
    expect([path, version, integrity]).toEqual([path, whole?.[path]?.version, whole?.[path]?.integrity]);
  }
});
