/**
 * A catalogue in which nearly every field tries to be more than words, in a real browser, under the policy of its pages
 * and without it: nothing runs, nothing is asked of another host, no page leads away.
 */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { writeHostileCatalogue } from '../../../scripts/fuzz/hostile-catalogue.ts';
import { HOSTILE_WORDS, MARK } from '../../../scripts/fuzz/hostile-words.ts';
import { assertInert, filesIn } from '../../../scripts/fuzz/site-files.ts';
import { inspect } from '../../catalog/inspect.ts';
import { everyDayOrLong } from '../../model/__fixtures__/long-run.ts';
import { buildSite } from '../build/build-site.ts';
import { type RunningSite, serveSite } from '../build/serve-site.ts';
import { browser } from './open.ts';
import { TEMPLATES } from './templates.ts';

const ROOT = join(import.meta.dirname, '../../..');
const CACHE = join(ROOT, 'node_modules/.cache/reglament');
const DATE = '2026-01-31';

type Opened = keyof typeof TEMPLATES;

/** Pages that show words of records in each way that there is; the long trial opens one of every kind. */
const OPENED = everyDayOrLong<readonly Opened[]>(
  ['regulation', 'act', 'standard', 'glossary', 'comparison of two', 'checks', 'search'],
  Object.keys(TEMPLATES) as Opened[],
);
const ADDRESSES = HOSTILE_WORDS.slice(0, everyDayOrLong(4, 40));

/** What runs or asks under the policy does so without it too: on every day one page and one address stand for all. */
const TRIALS = [
  ['without a policy', { bypassCSP: true, opened: OPENED, addresses: ADDRESSES }],
  [
    'under the policy',
    {
      bypassCSP: false,
      opened: everyDayOrLong(OPENED.slice(0, 1), OPENED),
      addresses: everyDayOrLong(ADDRESSES.slice(0, 1), ADDRESSES),
    },
  ],
] as const;

let folder: string;
let site: RunningSite;
let fields: number;
beforeAll(async () => {
  mkdirSync(CACHE, { recursive: true });
  folder = mkdtempSync(join(CACHE, 'injection-'));
  const contentDir = join(folder, 'content');
  const written = await writeHostileCatalogue(contentDir, DATE);
  fields = written.fields;
  // The pages of a second language are made by the same templates.
  if (everyDayOrLong(true, false)) delete written.loaded.catalog.site?.data.languages;
  await buildSite({
    root: ROOT,
    loaded: written.loaded,
    inspection: inspect(contentDir, written.loaded, DATE),
    contentDir,
    date: DATE,
    outDir: join(folder, 'site'),
    diagramsDir: join(folder, 'diagrams'),
  });
  site = await serveSite(join(folder, 'site'), 0);
});
afterAll(async () => {
  await site?.close();
  rmSync(folder, { recursive: true, force: true });
});

test('most fields are hostile, and of every file of the site nothing can run', () => {
  expect(fields).toBeGreaterThan(2000);
  const files = [...filesIn(join(folder, 'site'))];
  // Reading every page as a browser does takes its time.
  assertInert(new Map(files.filter((_, index) => everyDayOrLong(index % 10 === 0, true))));
});

/** What happened that no words of a record may make happen. */
async function watch(context: BrowserContext): Promise<{ page: Page; taken: string[] }> {
  const page = await context.newPage();
  const taken: string[] = [];
  await page.exposeFunction(MARK, (what: unknown) => taken.push(`ran ${what}`));
  page.on('dialog', (dialog) => {
    taken.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on('popup', () => taken.push('popup'));
  page.on('request', (request) => {
    if (!request.url().startsWith(site.address)) taken.push(`asked ${request.url()}`);
  });
  return { page, taken };
}

describe.each(TRIALS)('%s', (_, { bypassCSP, opened, addresses }) => {
  let context: BrowserContext;
  let page: Page;
  let taken: string[];
  beforeAll(async () => {
    context = await (await browser()).newContext({ bypassCSP });
    ({ page, taken } = await watch(context));
  });
  afterAll(() => context?.close());

  test('the trial itself would notice a script that runs', async () => {
    await page.goto(site.address);
    await page.evaluate((mark) => {
      const picture = document.createElement('img');
      picture.setAttribute('onerror', `${mark}(1)`);
      picture.src = 'nothing-there.png';
      document.body.append(picture);
    }, MARK);
    await page.waitForTimeout(300);
    expect(taken.splice(0)).toEqual(bypassCSP ? ['ran 1'] : []);
  });

  test.each(opened)('%s', async (name) => {
    const address = `${site.address}${TEMPLATES[name]}`;
    await page.goto(address, { waitUntil: 'load' });
    // Whatever waits for a pointer or for the keyboard gets it.
    await page.evaluate(() => {
      for (const element of document.querySelectorAll('*')) {
        for (const name of ['mouseover', 'focus', 'pointerenter', 'toggle', 'animationstart']) {
          element.dispatchEvent(new Event(name));
        }
        if (element instanceof HTMLDetailsElement) element.open = true;
      }
    });
    await page.waitForTimeout(50);
    expect(taken).toEqual([]);
    expect(page.url().startsWith(site.address)).toBe(true);
  });

  test('what the search finds and quotes', async () => {
    for (const query of ['javascript', HOSTILE_WORDS[2] ?? '']) {
      await page.goto(`${site.address}search/?q=${encodeURIComponent(query)}`, { waitUntil: 'networkidle' });
      expect(taken, query).toEqual([]);
    }
    await page.goto(`${site.address}search/?q=${encodeURIComponent('опека')}`);
    await page.locator('#search-results li').first().waitFor();
    expect(await page.locator('#search-results :is(script, img, svg[onload], iframe)').count()).toBe(0);
    expect(taken).toEqual([]);
  });

  test('what the calculator answers', async () => {
    await page.goto(`${site.address}${TEMPLATES.regulation}`);
    await page.fill('#way-office input[name=from]', '2015-03-18');
    await page.click('#way-office button[type=submit]');
    await page.locator('#way-office output').locator('p, .card').first().waitFor();
    expect(taken).toEqual([]);
  });

  test.each(addresses)('an address that says %s', async (words) => {
    // Half a letter of UTF-16 is in no address.
    const asked = encodeURIComponent(words.toWellFormed());
    for (const path of [
      `search/?q=${asked}&region=${asked}`,
      `checks/?verdict=${asked}`,
      `compare/?a=${asked}&b=${asked}`,
      `${TEMPLATES['repealed regulation']}?on=${asked}`,
      `deadline/?from=${asked}#${asked}`,
      `${asked}/`,
    ]) {
      await page.goto(`${site.address}${path}`, { waitUntil: 'load' });
      await page.waitForTimeout(50);
      expect(taken, path).toEqual([]);
    }
  });
});
