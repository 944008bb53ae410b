import { linkSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type KnownFiles, openKnownFiles } from './known-files.ts';

let folder: string;
let read: string[];
const at = (name: string) => join(folder, name);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-known-'));
  read = [];
  writeFileSync(at('a'), 'one');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const open = (state = '1'): KnownFiles<string> =>
  openKnownFiles({ memoryFile: at('memory'), state }, (bytes) => {
    read.push(`${bytes}`);
    return `${bytes}`.toUpperCase();
  });

test('the same file under a second name is not read again, one that was written again is', () => {
  const first = open();
  expect(first.tell(at('a'))).toBe('ONE');
  first.save();
  linkSync(at('a'), at('b'));
  expect(open().tell(at('b'))).toBe('ONE');
  expect(read).toEqual(['one']);
  rmSync(at('a'));
  writeFileSync(at('a'), 'two');
  const second = open();
  expect(second.tell(at('a'))).toBe('TWO');
  expect(second.tell(at('b'))).toBe('ONE');
  expect(read).toEqual(['one', 'two']);
});

test('what another program worked out, what was damaged and what nobody asked for is not known', () => {
  const first = open();
  first.tell(at('a'));
  first.save();
  expect(open('2').tell(at('a'))).toBe('ONE');
  const damaged = readFileSync(at('memory'), 'latin1').replace('ONE', 'TWO');
  writeFileSync(at('memory'), damaged, 'latin1');
  expect(open().tell(at('a'))).toBe('ONE');
  first.save();
  open().save();
  expect(open().tell(at('a'))).toBe('ONE');
  expect(read).toEqual(['one', 'one', 'one', 'one']);
});

test('without a memory every file is read', () => {
  const files = openKnownFiles(undefined, (bytes) => bytes.length);
  expect([files.tell(at('a')), files.tell(at('a'))]).toEqual([3, 3]);
  files.save();
  expect(() => files.tell(at('gone'))).toThrow('ENOENT');
});
