import { lstat, mkdir, mkdtemp, readdir, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { native } from '../../storage/native.ts';
import { publish, recover, surroundings } from './publish.ts';

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

describe('where two folders cannot be exchanged', () => {
  beforeEach(() => {
    vi.spyOn(native as NonNullable<typeof native>, 'swapSync').mockImplementation(() => {
      throw Object.assign(new Error('EINVAL'), { code: 'EINVAL' });
    });
  });
  afterEach(() => vi.restoreAllMocks());

  test('the site is replaced in two steps', async () => {
    const target = await published('old');
    await publish(await site('next', 'new'), target);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('new');
    expect(await readdir(folder)).toEqual(['dist']);
  });

  test('a build that was stopped between them gives the last site back to the next', async () => {
    const target = await published('old');
    const beside = surroundings(target);
    await rename(target, join(folder, '.dist.reglament-previous'));
    await site('.dist.reglament-next-7', 'new');
    await recover(beside);
    expect(await readFile(join(target, 'index.html'), 'utf8')).toBe('old');
    expect(await readdir(folder)).toEqual(['dist']);
  });
});

test('a link to the folder of the site stays one', async () => {
  const target = await published('old');
  await symlink(target, join(folder, 'link'));
  await publish(await site('next', 'new'), surroundings(join(folder, 'link')).target);
  expect(await readFile(join(folder, 'link/index.html'), 'utf8')).toBe('new');
  expect((await lstat(join(folder, 'link'))).isSymbolicLink()).toBe(true);
});
