import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalog } from '../../../model/entry.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';
import { writeData } from './write-data.ts';

const EMPTY = new Map();
const INPUT: DataInput = {
  catalog: {
    acts: EMPTY,
    regulations: EMPTY,
    orders: EMPTY,
    standards: EMPTY,
    rules: EMPTY,
    services: EMPTY,
    calendars: EMPTY,
  } satisfies Catalog,
  site: { name: 'Каталог' } as DataInput['site'],
  date: '2026-01-01',
  checks: EMPTY,
  findings: EMPTY,
};

const output = (name: string, ...files: DataFile[]): DataOutput => ({ name, files: () => files });

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'data-'));
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

test('a file is written before the next is asked for, and the index tells what the bulk files hold', async () => {
  async function* pieces() {
    yield Buffer.from('од');
    yield Buffer.from('ин');
  }
  const bulk: DataOutput = {
    name: 'bulk',
    *files() {
      yield { path: 'data/v1/bulk/one.csv', bytes: pieces() };
      expect(readFileSync(join(dir, 'data/v1/bulk/one.csv'), 'utf8')).toBe('один');
      yield { path: 'data/v1/bulk/two.bin', bytes: new Uint8Array([1, 2]) };
    },
  };
  const outputs = [output('acts', { path: 'data/v1/acts/a.json', bytes: '{}' }), bulk];
  expect(await writeData(dir, INPUT, outputs)).toBe(4);
  const index = JSON.parse(readFileSync(join(dir, 'data/v1/index.json'), 'utf8'));
  const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(index).toMatchObject({
    date: '2026-01-01',
    bulk: [
      { path: 'data/v1/bulk/one.csv', bytes: 8, sha256: sha256('один') },
      { path: 'data/v1/bulk/two.bin', bytes: 2, sha256: sha256(new Uint8Array([1, 2])) },
    ],
  });
});

test('two files at one address stop the build, whoever wrote the first', async () => {
  writeFileSync(join(dir, 'index.html'), 'страница');
  await expect(writeData(dir, INPUT, [output('pages', { path: 'index.html', bytes: '' })])).rejects.toThrow(
    /^open data, pages: EEXIST.*index\.html/,
  );
  expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('страница');
});

test.each(['../x.json', '/x.json', 'a//b.json', 'a/../b.json'])('%s is no path of a site', async (path) => {
  await expect(writeData(dir, INPUT, [output('any', { path, bytes: '' })])).rejects.toThrow(
    `open data, any: no path of a site: ${path}`,
  );
});
