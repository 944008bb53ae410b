import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { identifySite, isAsPublished, nameFolderState } from './whole-site.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reglament-whole-'));
  mkdirSync(join(folder, 'a'));
  writeFileSync(join(folder, 'a/one.yaml'), 'one');
  writeFileSync(join(folder, 'two.yaml'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('a folder is told by the names and the bytes of its files', () => {
  const before = nameFolderState(folder);
  expect(nameFolderState(folder)).toBe(before);
  writeFileSync(join(folder, 'two.yaml'), 'owt');
  const edited = nameFolderState(folder);
  writeFileSync(join(folder, 'two.yaml'), 'two');
  expect(nameFolderState(folder)).toBe(before);
  rmSync(join(folder, 'two.yaml'));
  const removed = nameFolderState(folder);
  writeFileSync(join(folder, 'three.yaml'), 'two');
  const renamed = nameFolderState(folder);
  expect(new Set([before, edited, removed, renamed]).size).toBe(4);
  expect(nameFolderState(join(folder, 'nowhere'))).not.toBe(before);
});

test('a site with a file more, one less or one that was touched is not as it was published', () => {
  const files = identifySite(folder);
  expect(isAsPublished(folder, files)).toBe(true);
  writeFileSync(join(folder, 'more'), '');
  expect(isAsPublished(folder, files)).toBe(false);
  rmSync(join(folder, 'more'));
  expect(isAsPublished(folder, files)).toBe(true);
  writeFileSync(join(folder, 'two.yaml'), 'x');
  expect(isAsPublished(folder, files)).toBe(false);
  rmSync(join(folder, 'two.yaml'));
  expect(isAsPublished(folder, files)).toBe(false);
  expect(isAsPublished(join(folder, 'nowhere'), files)).toBe(false);
});
