/** What a first visit costs. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type WatchedPage, watchPage } from './open.ts';
import { readToTheEnd } from './page/loading.ts';
import { LANGUAGE_FOLDERS, TEMPLATES } from './templates.ts';

const DIST = new URL('../../../dist', import.meta.url).pathname;
const BUDGET = 60_000;

interface Loaded {
  path: string;
  bytes: number;
}

let visited: WatchedPage;
beforeAll(async () => {
  visited = await watchPage({
    // Nothing that one address has loaded is at hand for the next: each visit is a first one.
    async prepare(page) {
      const session = await page.context().newCDPSession(page);
      await session.send('Network.enable');
      await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    },
  });
});
afterAll(() => visited?.close());

/** Everything that a first visit loads by itself, down to the end of the page; what is not packed yet, as gzip sends it. */
async function firstVisit(path: string): Promise<{ page: Page; loaded: Loaded[] }> {
  const { page } = visited;
  await visited.visit(path);
  await readToTheEnd(page);
  await page.waitForLoadState('networkidle');
  expect(await visited.trouble()).toEqual([]);
  const loaded = visited.requested.map((file) => {
    const body = readFileSync(join(DIST, file.endsWith('/') ? `${file}index.html` : file));
    return { path: file, bytes: file.endsWith('.woff2') ? body.length : gzipSync(body).length };
  });
  return { page, loaded };
}

/** Their styles and scripts are the same, so that the heaviest are those with the most text. */
function heaviestRegulations(folder: string, count: number): string[] {
  const root = `${folder}regulations/`;
  return readdirSync(join(DIST, root), { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('index.html'))
    .map((file) => ({
      path: `${root}${file.replace(/index\.html$/, '')}`,
      html: readFileSync(join(DIST, root, file)),
    }))
    .sort((a, b) => gzipSync(b.html).length - gzipSync(a.html).length)
    .slice(0, count)
    .map(({ path }) => path);
}

test.each(Object.values(LANGUAGE_FOLDERS).flatMap((folder) => heaviestRegulations(folder, 3)))(
  'with its pictures, styles, fonts and scripts at most 60 KB: /%s',
  async (path) => {
    const { loaded } = await firstVisit(path);
    const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(loaded.some((file) => file.path.endsWith('.woff2'))).toBe(true);
    expect(total, loaded.map((file) => `${file.bytes} ${file.path}`).join('\n')).toBeLessThanOrEqual(BUDGET);
  },
);

test('the search is loaded by the first question, not by the page', async () => {
  const { page, loaded } = await firstVisit(TEMPLATES.search);
  expect(loaded.filter((file) => /pagefind|search\/index\.json/.test(file.path))).toEqual([]);
  const asked = page.waitForRequest(/search\/index\.json/);
  await page.fill('#q', 'опека');
  await page.keyboard.press('Enter');
  await asked;
});
