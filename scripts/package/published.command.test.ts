/** The package as a registry would have it, before the judges of packages: publint and «Are the types wrong?». */
import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { publint } from 'publint';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { bundleProgram } from './bundle.ts';
import { writeTypes } from './types.ts';

const ROOT = join(import.meta.dirname, '../..');

let home: string;
let tarball: Uint8Array<ArrayBuffer>;

beforeAll(async () => {
  home = mkdtempSync(join(tmpdir(), 'reglament-published-'));
  for (const name of ['package.json', 'schemas', 'scripts/bin.js', 'LICENSE', 'README.md'])
    cpSync(join(ROOT, name), join(home, name), { recursive: true });
  await bundleProgram(ROOT, join(home, 'bundle'));
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
