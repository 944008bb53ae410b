/** What is packed: nothing that it does not declare, no tests, small enough to start at once; and what judges of packages say. */
import { execFileSync, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { unzipSync } from 'fflate';
import { publint } from 'publint';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeContent } from '../../src/catalog/__fixtures__/content.ts';
import { type Bundle, bundleProgram, sizeAtStart } from './bundle.ts';
import { writeTypes } from './types.ts';

const ROOT = join(import.meta.dirname, '../..');
/** Inside the program, because the bundle looks for its folder above itself. */
const OUT = join(ROOT, `node_modules/.cache/reglament/bundle-${process.pid}`);
const manifest = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));

let bundle: Bundle;
beforeAll(async () => {
  bundle = await bundleProgram(ROOT, OUT);
});
afterAll(() => rmSync(OUT, { recursive: true, force: true }));

const runBundle = (...argv: string[]) =>
  spawnSync(process.execPath, [join(OUT, 'reglament.js'), ...argv], {
    cwd: dirname(writeContent({})),
    env: { PATH: process.env.PATH },
    encoding: 'utf8',
  });

/** `astro/runtime/x.js` comes with astro, `@astrojs/x/y.js` with @astrojs/x. */
const toPackageName = (path: string): string => /^(?:@[^/]+\/)?[^/]+/.exec(path)?.[0] ?? path;

it('imports nothing that whoever installs it would not have', () => {
  const outside = Object.values(bundle.metafile.outputs).flatMap(({ imports }) =>
    imports.filter(({ external }) => external).map(({ path }) => path),
  );
  const packages = [...new Set(outside)].filter((path) => !isBuiltin(path)).map(toPackageName);
  expect(packages.length).toBeGreaterThan(3);
  expect(packages.filter((name) => !(name in manifest.dependencies))).toEqual([]);
  expect(Object.keys(manifest.dependencies).length).toBeLessThanOrEqual(25);
});

it.each([
  [['check'], 1_250_000],
  [['check', 'rules', 'deadline', 'import'], 2_000_000],
])('reads little before %j begin', (commands, most) => {
  const entries = ['reglament', ...commands].map((name) => `scripts/${name}.ts`);
  const size = sizeAtStart(bundle.metafile, entries);
  expect(size).toBeGreaterThan(500_000);
  expect(size).toBeLessThan(most);
});

it('has beside itself every thread that its parts start', async () => {
  const started = Object.keys(bundle.metafile.inputs).flatMap((path) =>
    [...readFileSync(join(ROOT, path), 'utf8').matchAll(/new URL\(`\.\/([\w-]+)\$\{extname/g)].map(
      ([, name]) => `${name}.js`,
    ),
  );
  expect(started.sort()).toEqual(['pack-worker.js', 'shard-worker.js', 'worker.js']);
  for (const file of started) {
    const thread = new Worker(join(OUT, file));
    await once(thread, 'online');
    await thread.terminate();
  }
  const packer = new Worker(join(OUT, 'pack-worker.js'));
  packer.postMessage([['a/b.txt', 'ә']]);
  const [packed] = await once(packer, 'message');
  await packer.terminate();
  expect(Object.keys(unzipSync(packed))).toEqual(['a/b.txt']);
});

it('runs as the source does', () => {
  expect(runBundle('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n`, stderr: '' });
  expect(runBundle('--help')).toMatchObject({ status: 0, stderr: '' });
  const { status, stdout, stderr } = runBundle('check');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toMatch(/\S/);
  expect(runBundle('init', 'new')).toMatchObject({ status: 0, stderr: '' });
});

it('packs what the commands read, and no tests', () => {
  const [{ files }] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], { cwd: ROOT, encoding: 'utf8' }),
  ) as [{ files: { path: string }[] }];
  const paths = files.map(({ path }) => path);
  expect(paths).toEqual(
    expect.arrayContaining([
      'LICENSE',
      'astro.config.mjs',
      'content/calendars/kz/2026.yaml',
      'content/docs/method.md',
      'schemas/regulation.schema.json',
      'scripts/bin.js',
      'scripts/init/template/.github/workflows/reglament.yml',
      'src/pages/index.astro',
    ]),
  );
  expect(paths.filter((path) => /\.test\.|__|\/e2e\/|^content\/(?!docs|calendars)/.test(path))).toEqual([]);
});

it('tells a Node that is too old, and how to get another beside it', () => {
  const old = "data:text/javascript,Object.defineProperty(process,'versions',{value:{node:'20.20.2'}})";
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', old, join(ROOT, manifest.bin.reglament), 'check'],
    { encoding: 'utf8' },
  );
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  expect(stderr).toMatch(
    /^reglament: нужен Node 22\.18 или новее, а это 20\.20\.2 \(.+\)\.\n[^\n]+: npm install node@24\n$/,
  );
});

/** As a registry would have it, before publint and «Are the types wrong?». */
describe('the package', () => {
  let home: string;
  let tarball: Uint8Array<ArrayBuffer>;
  beforeAll(() => {
    home = mkdtempSync(join(tmpdir(), 'reglament-published-'));
    for (const name of ['package.json', 'schemas', 'scripts/bin.js', 'LICENSE', 'README.md'])
      cpSync(join(ROOT, name), join(home, name), { recursive: true });
    cpSync(OUT, join(home, 'bundle'), { recursive: true });
    writeTypes(ROOT, join(home, 'bundle/types'));
    const pack = ['pack', '--ignore-scripts', '--silent', '--pack-destination', home];
    const name = execFileSync('npm', pack, { cwd: home, encoding: 'utf8' }).trim();
    tarball = new Uint8Array(readFileSync(join(home, name)));
  });
  afterAll(() => rmSync(home, { recursive: true, force: true }));

  it('is what its package.json says', async () => {
    const { messages } = await publint({ pack: { tarball: tarball.buffer }, strict: true });
    expect(messages).toEqual([]);
  });

  it('has the types of what is imported, for whoever imports modules', async () => {
    const result = await checkPackage(createPackageFromTarballData(tarball));
    const problems = 'problems' in result ? result.problems : ['no types'];
    // Modules alone: Node takes them by `require` as well since 22.12, the oldest that is promised.
    expect(
      problems.filter((problem) => typeof problem === 'string' || problem.kind !== 'CJSResolvesToESM'),
    ).toEqual([]);
  });
});
