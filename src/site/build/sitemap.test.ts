import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeSitemap } from './sitemap.ts';

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reglament-sitemap-'));
  for (const path of ['', 'catalogue', 'kk/catalogue', 'docs/опека']) {
    await mkdir(join(folder, path), { recursive: true });
    await writeFile(join(folder, path, 'index.html'), '');
  }
  await writeFile(join(folder, '404.html'), '');
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const read = (name: string) => readFile(join(folder, name), 'utf8');
const addressesIn = (xml: string) => [...xml.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address);

test('names every page once, by its whole address', async () => {
  writeSitemap(folder, 'https://example.kz/services');
  expect(addressesIn(await read('sitemap.xml'))).toEqual(['https://example.kz/services/sitemap-1.xml']);
  expect(addressesIn(await read('sitemap-1.xml'))).toEqual([
    'https://example.kz/services/',
    'https://example.kz/services/catalogue/',
    'https://example.kz/services/docs/%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0/',
    'https://example.kz/services/kk/catalogue/',
  ]);
  expect(await read('robots.txt')).toContain('\nSitemap: https://example.kz/services/sitemap.xml\n');
});

test('a site that does not know its address has no sitemap', async () => {
  writeSitemap(folder, undefined);
  expect(await read('robots.txt')).toBe('User-agent: *\nAllow: /\n');
  expect(existsSync(join(folder, 'sitemap.xml'))).toBe(false);
});
