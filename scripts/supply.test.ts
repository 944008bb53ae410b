/** What comes from outside: pinned, checked by its sum, under a licence that lets it be used, and silent at install. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Locked {
  version?: string;
  resolved?: string;
  integrity?: string;
  license?: string;
  hasInstallScript?: boolean;
}

const manifest = JSON.parse(read('package.json'));
const lock = JSON.parse(read('package-lock.json')) as {
  lockfileVersion: number;
  packages: Record<string, Locked>;
};
const packages = Object.entries(lock.packages).filter(([path]) => path !== '');

describe('the lock file', () => {
  it('names the same packages as package.json', () => {
    const { devDependencies, dependencies } = lock.packages[''] as Record<string, unknown>;
    expect({ devDependencies, dependencies }).toEqual({
      devDependencies: manifest.devDependencies,
      dependencies: manifest.dependencies,
    });
  });

  it('has a sum for every package, those of other systems among them, and the address of none', () => {
    expect(packages.length).toBeGreaterThan(500);
    // npm drops the sums of systems other than its own now and then: take such entries out of the lock file, then run
    // `npm install --package-lock-only`.
    const unchecked = packages.filter(([, { integrity }]) => !integrity?.startsWith('sha512-'));
    expect(unchecked.map(([path]) => path)).toEqual([]);
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });

  it('pins every package of ours', () => {
    for (const [name, version] of Object.entries<string>({
      ...manifest.devDependencies,
      ...manifest.dependencies,
    })) {
      expect(version, name).toMatch(/^(?:npm:[@\w/-]+@)?\d+\.\d+\.\d+(?:-[\w.]+)?$/);
    }
  });
});

/** What runs on the machine of whoever installs: each with what it does there. */
const AT_INSTALL: Readonly<Record<string, string>> = {
  'node_modules/node': 'puts the Node of this project in its place',
  'node_modules/esbuild': 'checks its own program; not allowed, and not needed',
};

it('runs at install what is listed here, and nothing else', () => {
  const running = packages.filter(([, { hasInstallScript }]) => hasInstallScript);
  expect(running.map(([path]) => path).sort()).toEqual(Object.keys(AT_INSTALL).sort());
  expect(manifest.allowScripts).toEqual({ node: true, esbuild: false });
});

/** None of these asks anything of a site that is built with the package, or of whoever reads it. */
const FREE = new Set([
  '0BSD',
  'Apache-2.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'BlueOak-1.0.0',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  '(MIT AND Zlib)',
  'PSF-2.0',
  'Python-2.0',
  'Unlicense',
]);

/** Others, with why they may be there: nothing of them is in what we publish, or its licence is published with it. */
const EXPLAINED: Readonly<Record<string, string>> = {
  '@fontsource-variable/golos-text': 'OFL-1.1: the letters of the site, whose licence stands beside them',
  '@img/sharp': 'LGPL library of pictures, optional of Astro, never called',
  '@img/sharp-libvips': 'LGPL library of pictures, optional of Astro, never called',
  'axe-core': 'MPL-2.0: a tool of the tests',
  'bpmn-js': 'MIT but for a mark that it puts on pictures: a tool of the tests',
  'caniuse-lite': 'CC-BY-4.0: data of a tool of the build',
  'date-holidays': 'ISC and CC-BY-3.0: data that a test compares with',
  dompurify: 'MPL-2.0 or Apache-2.0: taken under the second',
  elkjs: 'EPL-2.0 or GPL-3.0: draws at the build, no line of it in the site',
  'ical.js': 'MPL-2.0: a tool of the tests',
  khroma: 'MIT in its own file, not named in its description',
  lightningcss: 'MPL-2.0: a tool of the build',
};

it('is under licences that are known here', () => {
  const unknown = packages
    .map(([path, { license }]) => [path.replace(/^.*node_modules\//, ''), license] as const)
    // Programs for other systems, of which the lock file knows only the name: parts of packages that are listed.
    .filter(([, license]) => license !== undefined && !FREE.has(license))
    .filter(
      ([name]) => !Object.keys(EXPLAINED).some((known) => name === known || name.startsWith(`${known}-`)),
    );
  expect(unknown).toEqual([]);
});

it('takes actions of others by the hash of a commit', () => {
  const workflows = ['.github/workflows', 'scripts/init/template/.github/workflows'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}/${name}`),
  );
  const uses = ['action.yml', ...workflows].flatMap((path) => [
    ...read(path).matchAll(/uses: *(\S+)(.*)$/gm),
  ]);
  expect(uses.length).toBeGreaterThan(4);
  for (const [line, action = '', comment] of uses) {
    // This program itself, and the place for it in a new catalogue.
    if (action === './' || action.includes('{{action}}')) continue;
    expect([line, action]).toEqual([line, expect.stringMatching(/@[0-9a-f]{40}$/)]);
    expect(comment).toMatch(/^ # v\d+\.\d+\.\d+$/);
  }
});

it('publishes the licence of the letters beside them', () => {
  expect(existsSync(join(ROOT, 'public/fonts/OFL.txt'))).toBe(true);
});
