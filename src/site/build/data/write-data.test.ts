import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Catalog } from '../../../model/entry.ts';
import { mergeFolder } from './merge-folder.ts';
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
  const { bulk: listed } = await writeData(dir, INPUT, { outputs });
  const index = JSON.parse(readFileSync(join(dir, 'data/v1/index.json'), 'utf8'));
  const sha256 = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  expect(index).toMatchObject({
    date: '2026-01-01',
    bulk: [
      { name: 'one.csv', url: '/data/v1/bulk/one.csv', bytes: 8, sha256: sha256('один') },
      { name: 'two.bin', url: '/data/v1/bulk/two.bin', bytes: 2, sha256: sha256(new Uint8Array([1, 2])) },
    ],
    left_out: [],
  });
  expect(index.bulk).toEqual(listed);
});

test('what common hosts would not take is not published, and the index says so', async () => {
  const outputs = [
    output(
      'bulk',
      { path: 'data/v1/bulk/small.csv', bytes: '12345' },
      { path: 'data/v1/bulk/large.csv', bytes: '123456' },
    ),
  ];
  const index = await writeData(dir, INPUT, { outputs, largest: 5 });
  expect(index.bulk.map(({ name }) => name)).toEqual(['small.csv']);
  expect(index.left_out).toEqual([{ name: 'large.csv', bytes: 6 }]);
  expect(readdirSync(join(dir, 'data/v1/bulk'))).toEqual(['small.csv']);
});

test('an output reads what those before it have written', async () => {
  const before = output('acts', { path: 'data/v1/acts/a.json', bytes: '{}' });
  const after: DataOutput = {
    name: 'all',
    *files(_, { read }) {
      yield { path: 'data/v1/bulk/acts.ndjson', bytes: read('data/v1/acts/a.json') };
    },
  };
  const { bulk } = await writeData(dir, INPUT, { outputs: [before, after] });
  expect(bulk).toMatchObject([{ name: 'acts.ndjson', bytes: 2 }]);
});

test('data go between the pages of a site, and never over one', () => {
  const [data, site] = [join(dir, 'data'), join(dir, 'site')];
  const write = (path: string, text: string) => {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  };
  write(join(site, 'acts/a/index.html'), 'страница');
  write(join(data, 'acts/a/akn.xml'), '<akomaNtoso/>');
  write(join(data, 'data/v1/index.json'), '{}');
  mergeFolder(data, site);
  expect(readFileSync(join(site, 'acts/a/akn.xml'), 'utf8')).toBe('<akomaNtoso/>');
  expect(readFileSync(join(site, 'data/v1/index.json'), 'utf8')).toBe('{}');
  write(join(data, 'acts/a/index.html'), 'данные');
  expect(() => mergeFolder(data, site)).toThrow('open data: two files at one address: /index.html');
  expect(readFileSync(join(site, 'acts/a/index.html'), 'utf8')).toBe('страница');
});

test('two files at one address stop the build, whoever wrote the first', async () => {
  writeFileSync(join(dir, 'index.html'), 'страница');
  await expect(
    writeData(dir, INPUT, { outputs: [output('pages', { path: 'index.html', bytes: '' })] }),
  ).rejects.toThrow(/^open data, pages: EEXIST.*index\.html/);
  expect(readFileSync(join(dir, 'index.html'), 'utf8')).toBe('страница');
});

test.each(['../x.json', '/x.json', 'a//b.json', 'a/../b.json'])('%s is no path of a site', async (path) => {
  await expect(writeData(dir, INPUT, { outputs: [output('any', { path, bytes: '' })] })).rejects.toThrow(
    `open data, any: no path of a site: ${path}`,
  );
});
