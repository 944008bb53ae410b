import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from './files-below.ts';

test('files are listed in every folder, and no link is gone through', () => {
  const folder = mkdtempSync(join(tmpdir(), 'reglament-below-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, 'a/b'), { recursive: true });
  for (const name of ['1', 'a/2', 'a/b/3']) writeFileSync(join(folder, name), '');
  // Two of them that lead to their own folder are a walk without end.
  for (const name of ['c', 'd', 'a/e']) symlinkSync('.', join(folder, name));
  symlinkSync('1', join(folder, 'f'));
  expect(filesBelow(folder).toSorted()).toEqual(['1', 'a/2', 'a/b/3'].map((name) => join(folder, name)));
});
