import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { failAt, made } from '../../../../scripts/trials/faults.ts';
import { type KeptRecord, readKeptRecords, writeKeptRecords } from './record-store.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-store-'));
});
afterEach(() => {
  failAt(Number.POSITIVE_INFINITY, 'EACCES');
  rmSync(folder, { recursive: true, force: true });
});

const store = () => ({ folder, state: 'one' });
const record = (path: string, hash: string): KeptRecord => ({ path, hash, reading: { drafts: [] } });
const all = (hash: string) =>
  Array.from({ length: 600 }, (_, at) => record(`acts/${at}.yaml`, at === 7 ? hash : ''));
const hashes = () =>
  readKeptRecords(store())
    ?.flatMap(({ records }) => records)
    .filter(({ hash }) => hash !== '')
    .map(({ hash }) => hash);

test('an edit writes one pack anew, and what is kept is what was given', () => {
  writeKeptRecords(store(), all('a'));
  const names = new Set(readdirSync(folder));
  const packs = readKeptRecords(store());
  const records = packs?.flatMap((pack) => pack.records) ?? [];
  expect(records.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toEqual(
    all('a').toSorted((a, b) => (a.path < b.path ? -1 : 1)),
  );
  const edited = records.map((one) => (one.hash === 'a' ? record(one.path, 'b') : one));
  writeKeptRecords(store(), edited, packs);
  expect(hashes()).toEqual(['b']);
  expect(readdirSync(folder).filter((name) => !names.has(name))).toHaveLength(1);
  expect(readdirSync(folder)).toHaveLength(names.size);
});

test('wherever writing stops, what stood there before is kept, or what is new, or nothing', () => {
  const write = (hash: string) => writeKeptRecords(store(), all(hash), readKeptRecords(store()));
  write('a');
  failAt(Number.POSITIVE_INFINITY, 'EACCES');
  write('b');
  const calls = made.length;
  expect(calls).toBeGreaterThan(5);
  for (const fault of ['EACCES', 'EROFS', 'ENOSPC'] as const)
    for (let call = 1; call <= calls; call += 1) {
      write('a');
      failAt(call, fault);
      write('b');
      failAt(Number.POSITIVE_INFINITY, fault);
      expect([['a'], ['b'], undefined], `${fault} at call ${call}`).toContainEqual(hashes());
      write('b');
      expect(hashes(), `${fault} at call ${call}`).toEqual(['b']);
    }
});
