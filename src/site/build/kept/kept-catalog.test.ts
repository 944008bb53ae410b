/** Whatever was edited since a build, what the next one reads and finds is what it would if nothing were kept. */
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { seededRandom } from '../../../../scripts/synthetic/random.ts';
import { inspect } from '../../../catalog/inspect.ts';
import { type Loaded, loadCatalog } from '../../../catalog/load.ts';
import { propertyRuns } from '../../../model/__fixtures__/long-run.ts';
import { PROGRAM } from '../../../storage/program-folder.ts';
import { CHANGES } from '../__fixtures__/random-edit.ts';
import { readCheckedCatalog } from './kept-catalog.ts';
import { readFolderState } from './whole-site.ts';

const DATE = '2026-01-31';

let home: string;
let contentDir: string;
beforeAll(() => {
  home = mkdtempSync(join(tmpdir(), 'reglament-records-'));
  contentDir = join(home, 'content');
  cpSync(join(PROGRAM, 'content'), contentDir, { recursive: true });
});
afterAll(() => rmSync(home, { recursive: true, force: true }));

const read = (date = DATE) =>
  readCheckedCatalog({
    root: PROGRAM,
    contentDir,
    date,
    content: readFolderState(contentDir),
    memoryDir: join(home, 'memory'),
  });

const listPacks = () => {
  const folder = readdirSync(join(home, 'memory'))[0] ?? '';
  return readdirSync(join(home, 'memory', folder)).map((name) => join(home, 'memory', folder, name));
};

async function expectSame(what: string): Promise<Loaded> {
  const kept = await read();
  const loaded = await loadCatalog(contentDir);
  const whole = { loaded, inspection: inspect(contentDir, loaded, DATE, 'build') };
  const tell = ({ loaded: { catalog, findings }, inspection }: typeof whole) => ({
    what,
    findings: [findings, inspection.findings],
    checks: [...inspection.checks].sort(([a], [b]) => (a < b ? -1 : 1)),
    regulations: inspection.regulations,
    data: Object.values(catalog).map((shelf) =>
      shelf instanceof Map ? [...shelf].map(([id, entry]) => [id, entry.data]) : shelf?.data,
    ),
  });
  // Compared as texts, because both are long.
  if (JSON.stringify(tell(kept)) !== JSON.stringify(tell(whole))) expect(tell(kept)).toEqual(tell(whole));
  return loaded;
}

test('what is kept is read as what is read anew, after any change', async () => {
  await expectSame('nothing kept');
  await expectSame('nothing changed');
  const { numRuns } = propertyRuns(1);
  const random = seededRandom(31);
  const sound = join(home, 'sound');
  for (let round = 1; round <= numRuns; round += 1)
    for (const change of CHANGES[(round - 1) % CHANGES.length] ?? []) {
      cpSync(contentDir, sound, { recursive: true });
      const { salvaged } = await expectSame(`round ${round}: ${change(contentDir, random)}`);
      // Of an unsound catalogue nothing is kept, and all that came after it would try the same.
      if (salvaged !== undefined) {
        rmSync(contentDir, { recursive: true });
        cpSync(sound, contentDir, { recursive: true });
      }
      rmSync(sound, { recursive: true });
    }
}, 600_000);

test('an edit writes the pack anew that its record is in, and an error keeps what was kept', async () => {
  await read();
  const before = listPacks();
  const file = join(contentDir, 'glossary.yaml');
  const text = readFileSync(file, 'utf8');
  writeFileSync(file, `${text}nothing: known\n`);
  await expectSame('an error');
  expect(listPacks()).toEqual(before);
  writeFileSync(file, text);
  await expectSame('mended');
  expect(listPacks()).toEqual(before);
});

test('a damaged pack or list, one that is gone, or another day: nothing of all is used, and nothing is wrong', async () => {
  const spoils = [
    (path: string) => rmSync(path),
    (path: string) => writeFileSync(path, readFileSync(path).subarray(0, -1)),
    (path: string) =>
      writeFileSync(
        path,
        readFileSync(path).map((byte, at) => (at === 2000 || at === 40 ? byte ^ 1 : byte)),
      ),
  ];
  for (const spoil of spoils)
    for (const place of [0, 1]) {
      await read();
      const path = listPacks()[place] ?? '';
      spoil(path);
      await expectSame(`${path} spoilt`);
    }
  const [one, other] = [await read('2029-01-01'), await loadCatalog(contentDir)];
  expect(one.inspection.findings).toEqual(inspect(contentDir, other, '2029-01-01', 'build').findings);
}, 120_000);
