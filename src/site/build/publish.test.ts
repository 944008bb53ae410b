import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { publish } from './publish.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reglament-publish-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

async function site(name: string, text: string): Promise<string> {
  const path = join(folder, name);
  await mkdir(path);
  await writeFile(join(path, 'index.html'), text);
  return path;
}

/** A site that stands where the last one was published. */
async function published(text: string): Promise<string> {
  const target = join(folder, 'dist');
  await publish(await site('first', text), target);
  return target;
}

test('the finished site takes the place of the last one, whole', async () => {
  const target = await published('old');
  await writeFile(join(target, 'gone.html'), 'old page');
  await publish(await site('next', 'new'), target);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new');
  await expect(readFile(join(target, 'gone.html'), 'utf8')).rejects.toThrow(/ENOENT/);
});

test('the first site needs no predecessor', async () => {
  await publish(await site('next', 'new'), join(folder, 'dist'));
  expect(await readFile(join(folder, 'dist', 'index.html'), 'utf8')).toBe('new');
});

test('a failure leaves the last good site in place', async () => {
  const target = await published('old');
  await expect(publish(join(folder, 'never-built'), target)).rejects.toThrow(/ENOENT/);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old');
});

test('a folder that was never a site is left alone', async () => {
  const target = await site('documents', 'letter');
  await expect(publish(await site('next', 'new'), target)).rejects.toThrow(/не собранный здесь сайт/);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('letter');
});

test('an empty folder may be filled', async () => {
  const target = join(folder, 'empty');
  await mkdir(target);
  await publish(await site('next', 'new'), target);
  expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new');
});
