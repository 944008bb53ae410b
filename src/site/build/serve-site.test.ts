import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { type RunningSite, serveSite } from './serve-site.ts';

let folder: string;
let site: RunningSite | undefined;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reglament-serve-'));
  await mkdir(join(folder, 'catalogue'));
  await writeFile(join(folder, 'catalogue', 'index.html'), '<h1>Каталог</h1>');
  await writeFile(join(folder, '404.html'), '<h1>Такой страницы нет</h1>');
});
afterEach(async () => {
  await site?.close();
  site = undefined;
  await rm(folder, { recursive: true, force: true });
});

test('serves pages by their folder, and the 404 page for what is not there', async () => {
  site = await serveSite(folder, 0);
  expect(site.address).toMatch(/^http:\/\/localhost:\d+\/$/);
  const page = await fetch(`${site.address}catalogue/`);
  expect([page.status, await page.text()]).toEqual([200, '<h1>Каталог</h1>']);
  const missing = await fetch(`${site.address}nothing/`);
  expect([missing.status, await missing.text()]).toEqual([404, '<h1>Такой страницы нет</h1>']);
});

test('says what a page may do, on the page that is not there too; a drawing may only paint itself', async () => {
  await writeFile(join(folder, 'drawing.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  site = await serveSite(folder, 0);
  for (const path of ['catalogue/', 'nothing/']) {
    const { headers } = await fetch(`${site.address}${path}`);
    expect(headers.get('content-security-policy')).toBe(`${PAGE_POLICY}; frame-ancestors 'none'`);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('strict-origin-when-cross-origin');
  }
  const drawing = await fetch(`${site.address}drawing.svg`);
  expect(drawing.headers.get('content-security-policy')).not.toContain('script-src');
});

test('a folder without a site is an error that says what to do', async () => {
  await rm(join(folder, '404.html'));
  await expect(serveSite(folder, 0)).rejects.toThrow(/npm run build/);
});

test('a port that is taken is an error', async () => {
  site = await serveSite(folder, 0);
  const port = Number(new URL(site.address).port);
  await expect(serveSite(folder, port)).rejects.toThrow(/EADDRINUSE/);
});
