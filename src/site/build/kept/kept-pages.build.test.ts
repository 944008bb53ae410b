import { cp, mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Random, seededRandom } from '../../../../scripts/synthetic/random.ts';
import { inspect } from '../../../catalog/inspect.ts';
import { type Loaded, loadCatalog } from '../../../catalog/load.ts';
import { propertyRuns } from '../../../model/__fixtures__/long-run.ts';
import { CHANGES, type Change } from '../__fixtures__/random-edit.ts';
import { buildSite } from '../build-site.ts';
import { nameFolderState } from './whole-site.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const DATE = '2026-01-01';

let folder: string;
let contentDir: string;
beforeAll(async () => {
  await mkdir(CACHE, { recursive: true });
  folder = await mkdtemp(join(CACHE, 'kept-'));
  contentDir = join(folder, 'content');
  await cp(join(ROOT, 'content'), contentDir, { recursive: true });
  // One language is enough to tell whether a page is right.
  const settings = join(contentDir, 'site.yaml');
  await writeFile(settings, (await readFile(settings, 'utf8')).replace(/^languages:.*\n/m, ''));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

/** @returns how many files were made anew */
async function build(loaded: Loaded, out: string, memory?: string): Promise<number> {
  let made = 0;
  await buildSite({
    root: ROOT,
    loaded,
    inspection: inspect(contentDir, loaded, DATE, 'build'),
    contentDir,
    date: DATE,
    outDir: join(folder, out),
    diagramsDir: join(CACHE, 'diagrams'),
    ...(memory === undefined
      ? {}
      : { memoryDir: join(folder, memory), contentState: nameFolderState(contentDir) }),
    onPage: () => {
      made += 1;
    },
  });
  return made;
}

async function filesOf(dir: string): Promise<Map<string, Buffer>> {
  const entries = await readdir(dir, { recursive: true, withFileTypes: true });
  const paths = entries.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(
      paths.sort().map(async (path) => [path.slice(dir.length), await readFile(path)] as const),
    ),
  );
}

/** Changes, none of which makes a record unsound: what would is taken back. */
async function changeSoundly(
  changes: readonly Change[],
  random: Random,
): Promise<{ done: string[]; loaded: Loaded }> {
  const done: string[] = [];
  let loaded = await loadCatalog(contentDir);
  const before = join(folder, 'before');
  for (const change of changes) {
    for (let sound = false, tries = 0; !sound; tries += 1) {
      expect(tries, `no sound change: ${change.name}`).toBeLessThan(20);
      await cp(contentDir, before, { recursive: true });
      const told = change(contentDir, random);
      const after = await loadCatalog(contentDir);
      sound = !after.findings.some(({ severity }) => severity === 'error');
      if (sound) {
        done.push(told);
        loaded = after;
      } else {
        await rm(contentDir, { recursive: true });
        await cp(before, contentDir, { recursive: true });
      }
      await rm(before, { recursive: true });
    }
  }
  return { done, loaded };
}

test('a site made from what was kept is the same, byte for byte, as one that is made whole', async () => {
  const seed = 20_261_130;
  const random = seededRandom(seed);
  await build(await loadCatalog(contentDir), 'kept-site', 'memory');
  expect(await build(await loadCatalog(contentDir), 'kept-site', 'memory')).toBe(0);
  const { numRuns } = propertyRuns(1);
  for (let round = 1; round <= numRuns; round += 1) {
    const { done, loaded } = await changeSoundly(CHANGES[(round - 1) % CHANGES.length] ?? [], random);
    const made = await build(loaded, 'kept-site', 'memory');
    const all = await build(loaded, 'whole-site');
    const [kept, whole] = [
      await filesOf(join(folder, 'kept-site')),
      await filesOf(join(folder, 'whole-site')),
    ];
    const edits = `seed ${seed}, round ${round}: ${done.join('; ')}`;
    const paths = [...new Set([...kept.keys(), ...whole.keys()])];
    const different = paths.filter((path) => !kept.get(path)?.equals(whole.get(path) ?? Buffer.alloc(0)));
    expect(different, edits).toEqual([]);
    if (round === 1) expect(made, edits).toBeLessThan(all - 20);
  }
}, 600_000);
