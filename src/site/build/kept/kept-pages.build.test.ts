import { execFileSync } from 'node:child_process';
import { globSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { type Random, seededRandom } from '../../../../scripts/synthetic/random.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { propertyRuns } from '../../../model/__fixtures__/long-run.ts';
import { CHANGES, type Change, changeSettings, pick } from '../__fixtures__/random-edit.ts';
import { buildSite } from '../build-site.ts';
import { readCheckedCatalog } from './kept-catalog.ts';
import { readFolderState } from './whole-site.ts';

const ROOT = join(import.meta.dirname, '../../../..');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');

const program = vi.hoisted(() => ({ version: 1 }));
vi.mock('./program-state.ts', () => ({ nameProgramState: () => String(program.version) }));

let date = '2026-01-01';
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
async function build(out: string, memory?: string): Promise<number> {
  let made = 0;
  const content = readFolderState(contentDir);
  const memoryDir = memory && join(folder, memory);
  await buildSite({
    root: ROOT,
    ...(await readCheckedCatalog({ root: ROOT, contentDir, date, content, memoryDir })),
    contentDir,
    date,
    outDir: join(folder, out),
    diagramsDir: join(CACHE, 'diagrams'),
    // Some of these stay as they are when a few pages change.
    searchedPagesAPart: 100,
    ...(memoryDir === undefined ? {} : { memoryDir, contentState: content?.state }),
    onPage: () => {
      made += 1;
    },
  });
  return made;
}

const buildKept = () => build('kept-site', 'memory');

function listFiles(dir: string): string[] {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  return entries.map((entry) => join(entry.parentPath, entry.name)).sort();
}

function readSite(name: string): Map<string, Buffer> {
  const dir = join(folder, name);
  return new Map(listFiles(dir).map((path) => [path.slice(dir.length), readFileSync(path)]));
}

function expectSame(what: string): void {
  const [kept, whole] = [readSite('kept-site'), readSite('whole-site')];
  const paths = [...new Set([...kept.keys(), ...whole.keys()])];
  const different = paths.filter((path) => !kept.get(path)?.equals(whole.get(path) ?? Buffer.alloc(0)));
  expect(different, what).toEqual([]);
}

/** Changes, none of which makes a record unsound: what would is taken back. */
async function changeSoundly(changes: readonly Change[], random: Random): Promise<string> {
  const done: string[] = [];
  const before = join(folder, 'before');
  for (const change of changes) {
    for (let sound = false, tries = 0; !sound; tries += 1) {
      expect(tries, `no sound change: ${change.name}`).toBeLessThan(20);
      await cp(contentDir, before, { recursive: true });
      const told = change(contentDir, random);
      sound = !(await loadCatalog(contentDir)).findings.some(({ severity }) => severity === 'error');
      if (sound) done.push(told);
      else {
        await rm(contentDir, { recursive: true });
        await cp(before, contentDir, { recursive: true });
      }
      await rm(before, { recursive: true });
    }
  }
  return done.join('; ');
}

const editLittle = async (random: Random) => changeSoundly(CHANGES[0] ?? [], random);
const editMuch = async (random: Random) => changeSoundly(CHANGES[1] ?? [], random);

/** A disk that lost something, or a hand in the cache: of what is remembered, files are gone, cut or have other bytes. */
async function spoilMemory(random: Random): Promise<string> {
  const told: string[] = [];
  for (const path of listFiles(join(folder, 'memory')).filter(() => random.integer(1, 3) === 1)) {
    const bytes = readFileSync(path);
    const at = random.integer(0, bytes.length - 1);
    const kind = pick(random, ['gone', 'cut', 'changed']);
    if (kind === 'gone') rmSync(path);
    else if (kind === 'cut') writeFileSync(path, bytes.subarray(0, at));
    else writeFileSync(path, bytes.with(at, (bytes[at] ?? 0) ^ (1 << random.integer(0, 7))));
    told.push(`${kind} ${path.slice(folder.length)}`);
  }
  expect(told).not.toEqual([]);
  return told.join('; ');
}

/** What another program would have made: for this one, files that are the same and are not what it makes. */
function forgeSite(): void {
  const stamp = join(folder, 'stamp');
  for (const name of ['regulations/**/index.html', 'data/v*/regulations/**/*.json', 'pagefind/fragment/*']) {
    const [path = ''] = globSync(join(folder, 'kept-site', name)).sort();
    writeFileSync(stamp, '');
    // Finer than what Node can set.
    execFileSync('touch', ['-r', path, stamp]);
    writeFileSync(path, readFileSync(path).fill('x', 0, 8));
    execFileSync('touch', ['-r', stamp, path]);
  }
}

/** Another program takes over nothing: what it makes is the whole site, which the kept one has to be. */
async function becomeAnotherProgram(): Promise<string> {
  await cp(join(folder, 'kept-site'), join(folder, 'whole-site'), { recursive: true });
  forgeSite();
  expect(await buildKept()).toBe(0);
  expect(() => expectSame('')).toThrow();
  program.version += 1;
  return `version ${program.version}`;
}

async function waitADay(): Promise<string> {
  forgeSite();
  date = date.replace(/\d\d$/, (day) => String(Number(day) + 1).padStart(2, '0'));
  return date;
}

/** The first of them each time, all of them where more is asked. */
const EVENTS: readonly {
  happen: (random: Random) => Promise<string>;
  isOtherSite?: true;
  isHeldNext?: true;
}[] = [
  // Held against what the other program makes next.
  { happen: editLittle, isHeldNext: true },
  { happen: becomeAnotherProgram },
  { happen: spoilMemory },
  { happen: (random) => changeSoundly([changeSettings], random), isOtherSite: true },
  {
    happen: async (random) => `${await spoilMemory(random)}; ${await editLittle(random)}`,
    isOtherSite: true,
  },
  { happen: waitADay, isOtherSite: true },
  { happen: editMuch, isOtherSite: true },
];

test('a site made from what was kept is the same, byte for byte, as one that is made whole', async () => {
  const seed = 20_261_130;
  const random = seededRandom(seed);
  const first = await buildKept();
  expect(await buildKept()).toBe(0);
  const { numRuns } = propertyRuns(2);
  for (let round = 0; round < numRuns; round += 1) {
    const { happen, isOtherSite, isHeldNext } = EVENTS[round % EVENTS.length] ?? {};
    const told = `seed ${seed}, round ${round}: ${await happen?.(random)}`;
    const made = await buildKept();
    if (isOtherSite) await build('whole-site');
    if (!isHeldNext) expectSame(told);
    if (happen === editLittle) expect(made, told).toBeLessThan(first - 20);
  }
}, 1_800_000);
