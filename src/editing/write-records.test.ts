import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImportedDraft } from '../importer/import-text.ts';
import { holdFolder } from '../storage/folder.ts';
import { isAsImported, recordFile } from './record-file.ts';
import { plan, type RecordText, writeRecords } from './write-records.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'import-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const draft = (number: string): ImportedDraft => ({
  kind: 'act',
  shelf: 'acts',
  id: 'kz/a/2015-1',
  record: { number, kind: 'постановление', provisions: [{ text: 'Ввести', at: 'п. 2' }] },
  origins: [],
  todo: [{ path: ['sphere'], message: 'Выберите\nсферу.' }],
});
const PATH = 'acts/kz/a/2015-1.yaml';
const record = (number: string, rest: Partial<RecordText> = {}): RecordText => ({
  kind: 'act',
  path: PATH,
  text: recordFile(draft(number), PATH),
  yields: false,
  ...rest,
});
const read = (path = PATH) => readFileSync(join(folder, path), 'utf8');

/** What one import does. */
function store(records: readonly RecordText[], force = false) {
  return holdFolder(folder, (held) => {
    const todo = plan(folder, records, force);
    writeRecords(held, records, todo);
    return [...todo.values()].map(({ written }) => written);
  });
}

describe('a record file', () => {
  it('has its schema, what to fill in, its fields in the order of the schema, and the mark of the import', () => {
    expect(recordFile(draft('1'), PATH).replace(/[0-9a-f]{64}/, '…')).toBe(
      [
        '# yaml-language-server: $schema=../../../../schemas/act.schema.json',
        '# Заполнить sphere: Выберите сферу.',
        'draft: true',
        'kind: постановление',
        'number: "1"',
        '',
        '# п. 2',
        'provisions:',
        '  - text: Ввести',
        '    at: п. 2',
        '# reglament import sha256:…',
        '',
      ].join('\n'),
    );
  });

  it('is known as imported until somebody edits it', () => {
    const { text } = record('1');
    expect(isAsImported(text)).toBe(true);
    expect(isAsImported(text.replace('Ввести', 'Не вводить'))).toBe(false);
    expect(isAsImported('kind: постановление\n')).toBe(false);
  });
});

describe('writing records', () => {
  it('makes new files, leaves the same alone, replaces what an import wrote', async () => {
    expect(await store([record('1')])).toEqual(['new']);
    expect(await store([record('1')])).toEqual(['same']);
    expect(await store([record('2')])).toEqual(['replaced']);
    expect(read()).toBe(record('2').text);
    expect(readdirSync(folder)).toEqual(['acts']);
  });

  it('does not touch what a person edited, unless told to', async () => {
    await store([record('1')]);
    const edited = read().replace('Ввести', 'Ввести позже');
    writeFileSync(join(folder, PATH), edited);
    expect(await store([record('2')])).toEqual(['edited']);
    expect(read()).toBe(edited);
    expect(await store([record('2')], true)).toEqual(['replaced']);
  });

  it('does not touch what is not UTF-8, though it knows what the last import said: letters would be lost', async () => {
    await store([record('7')]);
    const spoilt = Buffer.concat([Buffer.from(read()), Buffer.from([0x23, 0xcf, 0xf0, 0x0a])]);
    writeFileSync(join(folder, PATH), spoilt);
    const base = { path: 'base.yaml', text: record('7').text };
    expect(await store([record('8', { base })])).toEqual(['edited']);
    expect(readFileSync(join(folder, PATH))).toEqual(spoilt);
  });

  it('keeps any record there is rather than one of a name alone', async () => {
    await store([record('1')]);
    expect(await store([record('2', { yields: true })])).toEqual(['kept']);
    expect(read()).toBe(record('1').text);
  });

  it('leaves nothing behind when a file cannot be written', async () => {
    await store([record('1')]);
    mkdirSync(join(folder, 'acts/kz/a/2015-2.yaml'), { recursive: true });
    const blocked = { ...record('3'), path: 'acts/kz/a/2015-2.yaml/x' };
    writeFileSync(join(folder, 'blocked'), '');
    const impossible = { ...record('3'), path: 'blocked/2015-3.yaml' };
    const todo = new Map([
      [PATH, { written: 'replaced', text: record('2').text }],
      [blocked.path, { written: 'new', text: '' }],
      [impossible.path, { written: 'new', text: '' }],
    ] as const);
    const records = [record('2'), blocked, impossible];
    await expect(holdFolder(folder, (held) => writeRecords(held, records, todo))).rejects.toThrow();
    expect(read()).toBe(record('1').text);
    expect(readdirSync(join(folder, 'acts/kz/a/2015-2.yaml'))).toEqual([]);
    expect(readdirSync(folder).toSorted()).toEqual(['acts', 'blocked']);
  });

  it('follows no link', async () => {
    const outside = mkdtempSync(join(tmpdir(), 'outside-'));
    symlinkSync(outside, join(folder, 'acts'));
    await expect(store([record('1')])).rejects.toThrow(/ссылка «acts»/);
    expect(readdirSync(outside)).toEqual([]);
    rmSync(outside, { recursive: true });
  });
});
