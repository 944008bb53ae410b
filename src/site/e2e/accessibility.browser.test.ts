/** WCAG 2.2 AA, as far as a program can tell: axe-core over every template, in both themes and in every language. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser, standing } from './browser.ts';
import { PAGES } from './templates.ts';

const site = inject('siteAddress');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** A theme changes colours alone; a width moves things about. */
const OF_COLOURS = ['color-contrast', 'link-in-text-block'];
const OF_WIDTH = ['target-size', 'scrollable-region-focusable'];

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
});
afterAll(() => browser?.close());

/** What axe finds on the page as it stands, a line for each place. */
async function violations(page: Page, type: 'tag' | 'rule', values: readonly string[]): Promise<string[]> {
  const results = await page.evaluate(
    async (runOnly) => {
      const { axe: tool } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
      return tool.run({ runOnly, resultTypes: ['violations'] });
    },
    { type, values },
  );
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

test.each(PAGES)('%s', async (_, path) => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme: 'light' });
  await page.goto(`${site}${path}`, { waitUntil: standing(path) });
  await page.evaluate(axe);
  // What is folded away is tested as well.
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
  expect(await violations(page, 'tag', TAGS), 'light').toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await violations(page, 'rule', OF_COLOURS), 'dark').toEqual([]);
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await violations(page, 'rule', [...OF_COLOURS, ...OF_WIDTH]), 'phone').toEqual([]);
  await page.close();
});

test('axe finds what is wrong', async () => {
  const page = await browser.newPage();
  await page.setContent('<main><img src="a.png"><p style="color: #aaa">бледно</p></main>');
  await page.evaluate(axe);
  const found = await violations(page, 'tag', TAGS);
  expect(found.some((line) => line.startsWith('image-alt'))).toBe(true);
  expect(found.some((line) => line.startsWith('color-contrast'))).toBe(true);
  await page.close();
});
