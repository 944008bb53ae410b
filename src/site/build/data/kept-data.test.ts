/** Open data of a catalogue that was edited, taken over where nothing has changed, against the same made whole. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../../scripts/synthetic/random.ts';
import { inspect } from '../../../catalog/inspect.ts';
import { loadCatalog } from '../../../catalog/load.ts';
import { propertyRuns } from '../../../model/__fixtures__/long-run.ts';
import { PROGRAM } from '../../../storage/program-folder.ts';
import { CHANGES } from '../__fixtures__/random-edit.ts';
import { openPageKeeper, type PageKeeper } from '../kept/page-keeper.ts';
import { akn } from './akn.ts';
import { bpmn } from './bpmn.ts';
import { bundlePerAct } from './bundle-per-act.ts';
import { gatherData } from './gather-data.ts';
import { graph } from './graph.ts';
import { records } from './records.ts';
import { writeData } from './write-data.ts';

const DAY = '2026-01-01';
/** As for a large catalogue: an archive for each act. */
const OUTPUTS = [records, ...[bpmn, akn, graph].map((model) => bundlePerAct(model, 5))];

let home: string;
let contentDir: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'reglament-kept-data-'));
  contentDir = join(home, 'content');
  cpSync(join(PROGRAM, 'content'), contentDir, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const published = () => join(home, 'published');
const open = () =>
  openPageKeeper({ published: published(), memoryFile: join(home, 'memory'), state: 'one' }, () => true);

async function write(folder: string, keeper?: PageKeeper): Promise<boolean> {
  const loaded = await loadCatalog(contentDir);
  if (loaded.catalog.site === undefined || loaded.salvaged !== undefined) return false;
  const data = gatherData(loaded.catalog, inspect(contentDir, loaded, DAY, 'build'), DAY);
  await writeData(join(home, folder), data, { outputs: OUTPUTS, ...(keeper ? { keeper } : {}) });
  return true;
}

function readAll(folder: string): Map<string, Buffer> {
  const dir = join(home, folder);
  const files = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = files.map(({ parentPath, name }) => join(parentPath, name)).sort();
  return new Map(paths.map((path) => [path.slice(dir.length), readFileSync(path)]));
}

/** @returns how many files were made; nothing for a catalogue that is not sound */
async function expectSame(what: string): Promise<number | undefined> {
  const keeper = open();
  let made = 0;
  const counting: PageKeeper = {
    ...keeper,
    noteAtOnce(route, file, make) {
      made += 1;
      return keeper.noteAtOnce(route, file, make);
    },
  };
  if (!(await write('next', counting))) return undefined;
  await write('whole');
  const [next, whole] = [readAll('next'), readAll('whole')];
  expect([...next.keys()], what).toEqual([...whole.keys()]);
  const different = [...next].filter(([path, bytes]) => !bytes.equals(whole.get(path) ?? Buffer.alloc(0)));
  expect(
    different.map(([path]) => path),
    what,
  ).toEqual([]);
  rmSync(published(), { recursive: true, force: true });
  rmSync(join(home, 'whole'), { recursive: true });
  renameSync(join(home, 'next'), published());
  keeper.save();
  return made;
}

test('data that were taken over are the same, byte for byte, as data that are made whole', async () => {
  const all = await expectSame('everything is made');
  expect(all).toBeGreaterThan(60);
  expect(await expectSame('nothing has changed')).toBe(0);
  const { numRuns } = propertyRuns(1);
  const random = seededRandom(17);
  for (let round = 1; round <= numRuns; round += 1)
    for (const change of CHANGES[(round - 1) % CHANGES.length] ?? []) {
      const sound = join(home, 'sound');
      cpSync(contentDir, sound, { recursive: true });
      const told = `round ${round}: ${change(contentDir, random)}`;
      const made = await expectSame(told);
      if (made === undefined) {
        rmSync(contentDir, { recursive: true });
        cpSync(sound, contentDir, { recursive: true });
      } else if (/^round \d+: edit \w+ of (?:regulations|services)/.test(told))
        expect(made, told).toBeLessThan(12);
      rmSync(sound, { recursive: true });
    }
}, 600_000);
