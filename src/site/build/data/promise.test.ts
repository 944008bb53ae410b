/**
 * The promise of content/docs/data.md: version 1 only grows. What was written at 1.0 stands in `__fixtures__/data-v1.0/`
 * and is never written anew; a change that fails here belongs into version 2.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import type { Column } from '../../../exports/open-data/tables/table.ts';
import { compileSchemas, listFaults, readSchemas } from './__fixtures__/schemas.ts';
import { DAY } from './__fixtures__/shipped.ts';
import { type WrittenData, writtenData } from './__fixtures__/written.ts';

const FIRST = join(import.meta.dirname, '__fixtures__/data-v1.0');
const readLines = (name: string) => readFileSync(join(FIRST, name), 'utf8').trimEnd().split('\n');
// biome-ignore lint/suspicious/noExplicitAny: read as any program reads it
const readFirst = (name: string): any[] => readLines(name).map((line) => JSON.parse(line));

let written: WrittenData;
beforeAll(async () => {
  written = await writtenData(DAY);
}, 60_000);

it('a program that was made for 1.0 reads the files of today', () => {
  const validatorOf = compileSchemas(
    readFirst('schemas.ndjson').map((schema) => [schema.$id, schema]),
    'opened',
  );
  const faults = [...written.files].flatMap(([path, text]) => {
    if (!/^data\/v1\/(?!schemas|bulk|openapi).*\.json$/.test(path)) return [];
    const file = JSON.parse(`${text}`);
    return listFaults(validatorOf(file.$schema), file).map((fault) => `${path}: ${fault}`);
  });
  expect(faults).toEqual([]);
});

it('what was written at 1.0 is sound by the schemas of today', () => {
  const samples = readFirst('samples.ndjson');
  expect(samples.length).toBeGreaterThan(10);
  const validatorOf = readSchemas({ closed: false });
  for (const sample of samples)
    expect(listFaults(validatorOf(sample.$schema), sample), sample.id).toEqual([]);
});

it('every table keeps its columns, their types and its key', () => {
  const { resources } = JSON.parse(`${written.files.get('data/v1/bulk/datapackage.json')}`);
  for (const { table, fields, primaryKey } of readFirst('columns.ndjson')) {
    const { schema } = resources.find(({ name }: { name: string }) => name === table);
    const now = schema.fields.map(({ name, type }: Column) => `${name} ${type}`);
    expect(now, table).toEqual(expect.arrayContaining(fields));
    expect(schema.primaryKey ?? [], table).toEqual(primaryKey);
  }
});

it('every address of 1.0 is one of today', () => {
  const { paths } = JSON.parse(`${written.files.get('data/v1/openapi.json')}`);
  expect(Object.keys(paths)).toEqual(expect.arrayContaining(readLines('paths.txt')));
});

it('a field that is gone, or means another thing, is found', () => {
  const [sample] = readFirst('samples.ndjson').filter(({ kind }) => kind === 'act');
  const validatorOf = compileSchemas(
    readFirst('schemas.ndjson').map((schema) => [schema.$id, schema]),
    'opened',
  );
  const { status } = sample.derived;
  const gone = { ...sample, derived: { ...sample.derived, status: { now: status.now } } };
  const other = {
    ...sample,
    derived: { ...sample.derived, status: { ...status, now: { ...status.now, kind: 'gone' } } },
  };
  const more = { ...sample, derived: { ...sample.derived, more: true } };
  const found = [gone, other, more].map((file) => listFaults(validatorOf(sample.$schema), file).length > 0);
  expect(found).toEqual([true, true, false]);
});
