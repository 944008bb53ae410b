/** What a first visit costs, and that nothing jumps while it arrives. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page, Response } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { LANGUAGES, PAGES, TEMPLATES } from './templates.ts';

const site = inject('siteAddress');
const DIST = new URL('../../../dist', import.meta.url).pathname;
const BUDGET = 60_000;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Loaded {
  path: string;
  bytes: number;
}

/** Everything that a first visit loads by itself, down to the end of the page; what is not packed yet, as gzip sends it. */
async function firstVisit(path: string): Promise<{ page: Page; loaded: Loaded[] }> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const bodies: Promise<Loaded>[] = [];
  const note = (response: Response) => {
    const { pathname } = new URL(response.url());
    bodies.push(
      response.body().then((body) => ({
        path: pathname,
        bytes: pathname.endsWith('.woff2') ? body.length : gzipSync(body).length,
      })),
    );
  };
  page.on('response', note);
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState('networkidle');
  page.off('response', note);
  return { page, loaded: await Promise.all(bodies) };
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

test.each(Object.values(LANGUAGES).flatMap((folder) => heaviestRegulations(folder, 3)))(
  'with its pictures, styles, fonts and scripts at most 60 KB: /%s',
  async (path) => {
    const { page, loaded } = await firstVisit(path);
    const total = loaded.reduce((sum, { bytes }) => sum + bytes, 0);
    expect(loaded.some((file) => file.path.endsWith('.woff2'))).toBe(true);
    expect(total, loaded.map((file) => `${file.bytes} ${file.path}`).join('\n')).toBeLessThanOrEqual(BUDGET);
    await page.close();
  },
);

describe('a page waits for nothing', () => {
  test.each(PAGES)('%s', async (_, path) => {
    const { page, loaded } = await firstVisit(path);
    expect(await page.locator('script:not([type=module], [type="application/ld+json"])').count()).toBe(0);
    const blocking = await page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
        .map(({ name }) => new URL(name).pathname),
    );
    expect(blocking.every((file) => file.endsWith('.css'))).toBe(true);
    const engines = loaded.map((file) => file.path).filter((file) => /pagefind|calculator/.test(file));
    expect(engines).toEqual([]);
    await page.close();
  });
});

test('the search is loaded by the first question, not by the page', async () => {
  const { page, loaded } = await firstVisit(TEMPLATES.search);
  expect(loaded.filter((file) => file.path.includes('pagefind'))).toEqual([]);
  const asked = page.waitForRequest(/pagefind/);
  await page.fill('#q', 'опека');
  await page.keyboard.press('Enter');
  await asked;
  await page.close();
});

describe('nothing jumps', () => {
  // A comparison is the answer to a question: it takes its place when it comes.
  test.each(PAGES.filter(([, path]) => !path.includes('?')))(
    'with fonts that come late: %s',
    async (_, path) => {
      const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
      await page.route('**/*.woff2', async (route) => {
        await new Promise((resolve) => setTimeout(resolve, 400));
        await route.continue();
      });
      await page.addInitScript(() => {
        const shifts: number[] = [];
        Object.assign(window, { shifts });
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries())
            shifts.push((entry as PerformanceEntry & { value: number }).value);
        }).observe({ type: 'layout-shift', buffered: true });
      });
      await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
      await page.waitForTimeout(100);
      expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);
      await page.close();
    },
  );
});
