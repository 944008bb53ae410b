import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readMemory, sweepMemories, writeMemory } from './memory.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-memory-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (state: string) => ({ memoryFile: join(folder, 'a'), state });

test('what is remembered is there for the same program alone, and only whole', () => {
  const shared = { word: 'ә', absent: undefined };
  writeMemory(at('one'), [shared, shared, new Map([['a', 1]])]);
  const read = readMemory<unknown[]>(at('one'));
  expect(read).toEqual([shared, shared, new Map([['a', 1]])]);
  expect(read?.[0]).toBe(read?.[1]);
  expect(readMemory(at('two'))).toBeUndefined();
  const bytes = readFileSync(join(folder, 'a'));
  for (const place of [0, 5, bytes.length - 3, bytes.length - 1]) {
    writeFileSync(
      join(folder, 'a'),
      bytes.map((byte, index) => (index === place ? byte ^ 1 : byte)),
    );
    expect(readMemory(at('one')), `byte ${place}`).toBeUndefined();
  }
});

test('what nobody has needed for two months goes, the rest stays', () => {
  writeMemory(at('one'), 'new');
  mkdirSync(join(folder, 'old-records'));
  writeFileSync(join(folder, 'old-records/list'), '');
  writeFileSync(join(folder, 'old'), '');
  const long = new Date(Date.now() - 61 * 86_400_000);
  for (const name of ['old', 'old-records']) utimesSync(join(folder, name), long, long);
  sweepMemories(folder);
  expect(readdirSync(folder)).toEqual(['a']);
  sweepMemories(join(folder, 'nowhere'));
});
