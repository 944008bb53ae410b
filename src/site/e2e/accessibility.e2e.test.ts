/** WCAG 2.2 AA, as far as a program can tell: axe-core over every template, in both themes and in every language. */
import { readFile } from 'node:fs/promises';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';
import { PAGES } from './templates.ts';

const site = inject('siteAddress');
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

let browser: Browser;
let axe: string;
beforeAll(async () => {
  browser = await launchBrowser();
  axe = await readFile(new URL('../../../node_modules/axe-core/axe.min.js', import.meta.url), 'utf8');
});
afterAll(() => browser?.close());

/** What axe finds on the page as it stands, a line for each place. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axe);
  const results = await page.evaluate(async (values) => {
    const { axe: tool } = window as unknown as { axe: { run(options: object): Promise<AxeResults> } };
    return tool.run({ runOnly: { type: 'tag', values }, resultTypes: ['violations'] });
  }, TAGS);
  return results.violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target }) => `${id}: ${target.join(' ')}`),
  );
}

describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
  test.each(PAGES)('%s', async (_, path) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, colorScheme });
    await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
    // What is folded away is tested as well.
    await page.evaluate(() => {
      for (const fold of document.querySelectorAll('details')) fold.open = true;
    });
    expect(await violations(page)).toEqual([]);
    await page.close();
  });
});

test.each(PAGES)('on a phone: %s', async (_, path) => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  expect(await violations(page)).toEqual([]);
  await page.close();
});
