import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PROGRAM } from '../../../storage/program-folder.ts';
import { takePageProgram } from './page-program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-program-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const SETTINGS = { entry: 'entry.mjs', styles: [] };
let taken = 0;

/** @returns whether it had to be made, and what stands there then */
async function take(environment = '', isKept = true) {
  const to = join(folder, `own-${taken++}`);
  mkdirSync(to);
  let isMade = false;
  const memoryDir = isKept ? join(folder, 'memory') : undefined;
  const settings = await takePageProgram({ root: PROGRAM, memoryDir, environment }, to, async () => {
    isMade = true;
    mkdirSync(join(to, 'server'));
    writeFileSync(join(to, 'server/entry.mjs'), `made for ${environment}`);
    writeFileSync(join(to, 'style.css'), 'style');
    return SETTINGS;
  });
  expect(settings).toEqual(SETTINGS);
  const files = ['server/entry.mjs', 'style.css'].map((name) => readFileSync(join(to, name), 'utf8'));
  return { isMade, files, to };
}

test('a program is made once, and for each environment', async () => {
  expect(await take('one')).toMatchObject({ isMade: true });
  expect(await take('one')).toMatchObject({ isMade: false, files: ['made for one', 'style'] });
  expect(await take('two')).toMatchObject({ isMade: true, files: ['made for two', 'style'] });
  expect(await take('one', false)).toMatchObject({ isMade: true });
});

test('a file that is gone, cut, changed, or was written into under its second name: it is made again', async () => {
  const kept = () => {
    const memory = join(folder, 'memory');
    const [name = ''] = readdirSync(memory).filter((one) => !one.endsWith('-list'));
    return join(memory, name);
  };
  const spoils = [
    () => rmSync(join(kept(), 'style.css')),
    () => rmSync(kept(), { recursive: true }),
    () => rmSync(`${kept()}-list`),
    () => writeFileSync(`${kept()}-list`, readFileSync(`${kept()}-list`).subarray(0, -1)),
    () => writeFileSync(join(kept(), 'server/entry.mjs'), 'made for onf'),
  ];
  await take('one');
  for (const spoil of spoils) {
    const { isMade, to } = await take('one');
    expect(isMade).toBe(false);
    spoil();
    expect(await take('one')).toMatchObject({ isMade: true, files: ['made for one', 'style'] });
    writeFileSync(join(to, 'style.css'), 'another style');
    expect(await take('one')).toMatchObject({ files: ['made for one', 'style'] });
  }
});

test('of programs that nobody asks for any more, few are kept', async () => {
  for (let edit = 0; edit < 12; edit += 1) await take(`edit ${edit}`);
  expect(readdirSync(join(folder, 'memory'))).toHaveLength(16);
  expect(await take('edit 11')).toMatchObject({ isMade: false });
});
