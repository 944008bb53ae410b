/** The examples of the page of open data are run on what the build writes. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import papaparse from 'papaparse';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { DAY } from '../../build/data/__fixtures__/shipped.ts';
import { type WrittenData, writtenData } from '../../build/data/__fixtures__/written.ts';
import { buildDataPage, formatSize } from './data-page.ts';
import { curlExample, excelExample, sqlExample } from './examples.ts';

const SITE = 'https://example.org/kray/';

let written: WrittenData;
let folder: string;
let database: DatabaseSync;
beforeAll(async () => {
  written = await writtenData(DAY);
  folder = mkdtempSync(join(tmpdir(), 'examples-'));
  writeFileSync(join(folder, 'catalogue.sqlite'), fetched(`${SITE}data/v1/bulk/catalogue.sqlite`));
  database = new DatabaseSync(join(folder, 'catalogue.sqlite'), { readOnly: true });
}, 60_000);
afterAll(() => {
  database?.close();
  rmSync(folder, { recursive: true, force: true });
});

function fetched(address: string): Buffer {
  const file = written.files.get(address.slice(SITE.length));
  if (file === undefined) throw new Error(`no file at ${address}`);
  return file;
}

it('curl gets the database and its sum, and a status for every regulation', () => {
  const example = curlExample(SITE);
  const [base = '', sums = ''] = example.match(/https:\S+/g) ?? [];
  const sum = createHash('sha256').update(fetched(base)).digest('hex');
  expect(`${fetched(sums)}`).toContain(`${sum}  catalogue.sqlite\n`);
  const [, statement = ''] = /sqlite3 catalogue\.sqlite "(.*)"/.exec(example) ?? [];
  const rows = database.prepare(statement).all();
  expect(rows.reduce((all, row) => all + Number(row['COUNT(*)']), 0)).toBe(written.index.counts.regulations);
  expect(rows.map(({ status_doubts: doubts }) => doubts)).toContain('standard-repealed');
});

it('the question in SQL is answered, by the table that stands in the Parquet of that name', () => {
  const example = sqlExample(SITE);
  const [, address = '', table = ''] = /FROM '(\S+\/(\w+)\.parquet)'/.exec(example) ?? [];
  expect(fetched(address).length).toBeGreaterThan(0);
  const rows = database.prepare(example.replace(/FROM '\S+'/, `FROM ${table}`)).all();
  expect(rows).toHaveLength(10);
  for (const row of rows) expect(Number(row.without_time)).toBeLessThanOrEqual(Number(row.steps));
});

it('Excel gets a table of all regulations', () => {
  const { data, errors } = papaparse.parse(`${fetched(excelExample(SITE))}`, {
    header: true,
    skipEmptyLines: true,
  });
  expect(errors).toEqual([]);
  expect(data).toHaveLength(written.index.counts.regulations ?? -1);
});

it('every file has its words and its size, in both languages', () => {
  for (const language of ['ru', 'kk'] as const) {
    const { rows, counts, leftOut } = buildDataPage(
      { ...written.index, left_out: [{ name: 'steps.csv', bytes: 26_000_000 }] },
      language,
    );
    const shown = rows.flatMap(({ files }) => files.map(({ href }) => href.split('/').at(-1)));
    expect(shown.sort()).toEqual(written.index.bulk.map(({ name }) => name).sort());
    expect(counts.find(({ count }) => count === 0)).toBeUndefined();
    expect(leftOut).toEqual([expect.stringContaining('26\u00a0МБ')]);
  }
});

it.each([
  [40, '1\u00a0КБ'],
  [90_773, '91\u00a0КБ'],
  [393_216, '393\u00a0КБ'],
  [2_450_000, '2,5\u00a0МБ'],
])('%i bytes are %s', (bytes, size) => {
  expect(formatSize(bytes, 'ru')).toBe(size);
});
