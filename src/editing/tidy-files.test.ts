import { chmodSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { type Changes, SOUND, writeContent } from '../catalog/__fixtures__/content.ts';
import { tidyFiles } from './tidy-files.ts';

const SPOILT: Changes = {
  'site.yaml': `\ufeff${SOUND['site.yaml']}`,
  'glossary.yaml': SOUND['glossary.yaml']?.replaceAll('\n', '\r\n'),
};
const all = () => true;

it('writes what is not in order, says what it did, and then has nothing more to do', async () => {
  const dir = writeContent(SPOILT);
  expect(await tidyFiles(dir, all)).toEqual([
    { path: 'glossary.yaml', repairs: ['line-ends'] },
    { path: 'site.yaml', repairs: ['byte-order-mark'] },
  ]);
  for (const path of Object.keys(SPOILT)) expect(readFileSync(join(dir, path), 'utf8')).toBe(SOUND[path]);
  expect(readdirSync(dir).filter((name) => name.startsWith('.'))).toEqual([]);
  expect(await tidyFiles(dir, all)).toEqual([]);
});

it('leaves alone what nobody asked for', async () => {
  const dir = writeContent(SPOILT);
  expect(await tidyFiles(dir, (path) => path === 'site.yaml')).toHaveLength(1);
  expect(readFileSync(join(dir, 'glossary.yaml'), 'utf8')).toBe(SPOILT['glossary.yaml']);
});

it('leaves alone what is no record and what it cannot read', async () => {
  const bad = new Uint8Array([0x61, 0x3a, 0x20, 0xcf, 0x20, 0x0a]);
  const dir = writeContent({
    'notes.txt': 'a  \n',
    'acts/kz/a.json': '{}  ',
    'lint.yaml': bad,
    'x/y.yaml': 'a: 1  \n',
  });
  expect(await tidyFiles(dir, all)).toEqual([]);
  expect(new Uint8Array(readFileSync(join(dir, 'lint.yaml')))).toEqual(bad);
});

it('keeps the permissions of a file', async () => {
  const dir = writeContent(SPOILT);
  chmodSync(join(dir, 'site.yaml'), 0o640);
  await tidyFiles(dir, all);
  expect(statSync(join(dir, 'site.yaml')).mode & 0o777).toBe(0o640);
});
