/** Bulk files, read back with what their users read them with: all hold the same rows, and the rows are the records'. */
import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { gunzipSync } from 'node:zlib';
import { parquetMetadata, parquetReadObjects } from 'hyparquet';
import papaparse from 'papaparse';
import { afterAll, beforeAll, describe, expect, it, test } from 'vitest';
import type { Cell, Column, Table } from '../../../../exports/open-data/tables/table.ts';
import { TABLES } from '../../../../exports/open-data/tables/tables.ts';
import { DAY, shippedData } from '../__fixtures__/shipped.ts';
import { type WrittenData, writeAnew, writtenData } from '../__fixtures__/written.ts';
import type { DataInput } from '../output.ts';

let input: DataInput;
let written: WrittenData;
let database: DatabaseSync;
let folder: string;
beforeAll(async () => {
  input = await shippedData(DAY);
  written = await writtenData(DAY);
  folder = mkdtempSync(join(tmpdir(), 'bulk-'));
  writeFileSync(join(folder, 'catalogue.sqlite'), bulk('catalogue.sqlite'));
  database = new DatabaseSync(join(folder, 'catalogue.sqlite'), { readOnly: true });
}, 60_000);
afterAll(() => {
  database?.close();
  rmSync(folder, { recursive: true, force: true });
});

const bulk = (name: string): Buffer => written.files.get(`data/v1/bulk/${name}`) ?? Buffer.alloc(0);

type Row = Record<string, Cell>;

function rowsOf({ columns, rows }: Table): Row[] {
  return [...rows(input)].map((row) =>
    Object.fromEntries(columns.map(({ name }, index) => [name, row[index] ?? null])),
  );
}

const PARSERS: Record<Column['type'], (text: string) => Cell> = {
  string: (text) => text,
  date: (text) => text,
  integer: Number,
  boolean: (text) => text === 'true',
};

describe.each(TABLES.map((table) => [table.name, table] as const))('the table %s', (name, table) => {
  it('has rows, each told apart by its key, and no empty text', () => {
    const rows = rowsOf(table);
    expect(rows.length).toBeGreaterThan(5);
    const keys = rows.map((row) => JSON.stringify(table.key.map((column) => row[column])));
    if (table.key.length > 0) expect(new Set(keys).size).toBe(rows.length);
    for (const row of rows) {
      expect(Object.values(row)).not.toContain('');
      for (const { name: column, type } of table.columns) {
        const value = row[column];
        if (value === null || value === undefined) expect(table.key).not.toContain(column);
        else expect(typeof value).toBe({ integer: 'number', boolean: 'boolean' }[type as string] ?? 'string');
        if (type === 'date' && value !== null) expect(value).toMatch(/^\d{4}-\d\d-\d\d$/);
      }
    }
  });

  it('is the same in Parquet', async () => {
    const { buffer, byteOffset, length } = bulk(`${name}.parquet`);
    const file = buffer.slice(byteOffset, byteOffset + length) as ArrayBuffer;
    expect(await parquetReadObjects({ file })).toEqual(rowsOf(table));
    const about = parquetMetadata(file).key_value_metadata?.find(({ key }) => key === 'reglament')?.value;
    expect(JSON.parse(about ?? '')).toEqual({ table: name, date: DAY });
  });

  it('is the same in SQLite', () => {
    const rows = database.prepare(`SELECT * FROM "${name}"`).all();
    const flat = rowsOf(table).map((row) =>
      Object.fromEntries(
        Object.entries(row).map(([column, value]) => [
          column,
          typeof value === 'boolean' ? Number(value) : value,
        ]),
      ),
    );
    expect(rows.map((row) => ({ ...row }))).toEqual(flat);
  });

  it('is the same in CSV, by the descriptor of the package', () => {
    const { resources } = JSON.parse(`${bulk('datapackage.json')}`);
    const resource = resources.find((one: { name: string }) => one.name === name);
    const text = `${bulk(resource.path)}`;
    expect(text).not.toMatch(/^\ufeff/);
    const { data, errors, meta } = papaparse.parse<Record<string, string>>(text, {
      header: true,
      skipEmptyLines: true,
    });
    expect(errors).toEqual([]);
    const fields: Column[] = resource.schema.fields;
    expect(meta.fields).toEqual(fields.map((field) => field.name));
    const parsed = data.map((row) =>
      Object.fromEntries(
        fields.map(({ name: column, type }) => {
          const value = row[column] ?? '';
          return [column, resource.schema.missingValues.includes(value) ? null : PARSERS[type](value)];
        }),
      ),
    );
    expect(parsed).toEqual(rowsOf(table));
  });
});

test('every step of every record is a row, in the words of the record', () => {
  const expected = [...input.catalog.regulations.values()].flatMap(({ id, data }) =>
    'excluded' in data
      ? []
      : Object.entries(data.processes).flatMap(([process, { steps }]) =>
          steps.map((step) => [id, process, step.id, step.action, step.duration ?? null, step.unit ?? null]),
        ),
  );
  const rows = database.prepare('SELECT regulation, process, id, action, duration, unit FROM steps').all();
  expect(rows.map((row) => Object.values(row))).toEqual(expected);
});

test('no time is counted that the act does not name, and why there is none is told', () => {
  const odd = database
    .prepare(
      `SELECT * FROM steps WHERE (duration_kind = 'amount') <> (work_minutes IS NOT NULL)
       OR (duration_kind IN ('unknown', 'none')) <> (duration IS NULL)`,
    )
    .all();
  expect(odd).toEqual([]);
  const kinds = database.prepare('SELECT DISTINCT duration_kind FROM steps ORDER BY 1').all();
  expect(kinds.map(({ duration_kind }) => duration_kind)).toEqual(
    expect.arrayContaining(['amount', 'none', 'unknown']),
  );
});

test('a line of NDJSON is the file of its record', () => {
  for (const kind of ['regulations', 'acts', 'orders', 'standards', 'rules', 'services']) {
    const lines = `${gunzipSync(bulk(`${kind}.ndjson.gz`))}`.trimEnd().split('\n');
    expect(lines).toHaveLength(written.index.counts[kind] ?? -1);
    for (const line of lines)
      expect(`${written.files.get(`data/v1/${kind}/${JSON.parse(line).id}.json`)}`).toBe(`${line}\n`);
  }
});

test('the sums are those of the files, for sha256sum and in the index', () => {
  const sums = `${bulk('SHA256SUMS')}`
    .trimEnd()
    .split('\n')
    .map((line) => line.split('  '));
  expect(sums.map(([, name]) => name)).toEqual(
    written.index.bulk.map(({ name }) => name).filter((name) => name !== 'SHA256SUMS'),
  );
  for (const { name, bytes, sha256 } of written.index.bulk) {
    expect(bulk(name).length, name).toBe(bytes);
    expect(createHash('sha256').update(bulk(name)).digest('hex'), name).toBe(sha256);
  }
});

test('two builds of the same content on the same day write the same bytes', async () => {
  const { files } = await writeAnew(DAY);
  expect([...files.keys()]).toEqual([...written.files.keys()]);
  const different = [...files].filter(
    ([path, bytes]) => !bytes.equals(written.files.get(path) ?? Buffer.alloc(0)),
  );
  expect(different.map(([path]) => path)).toEqual([]);
});
