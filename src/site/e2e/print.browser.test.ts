/** A regulation on paper: its text and its pictures, and nothing that only a screen can use. */
import type { Page } from 'playwright-core';
import { getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { type WatchedPage, watchPage } from './open.ts';
import { TEMPLATES } from './templates.ts';

const site = inject('siteAddress');

let visited: WatchedPage;
let page: Page;
beforeAll(async () => {
  visited = await watchPage();
  await visited.visit(TEMPLATES['regulation for legal staff'], { colorScheme: 'dark' });
  page = visited.page;
  await page.emulateMedia({ media: 'print' });
});
afterAll(() => visited?.close());

const shown = (selector: string) =>
  page.locator(selector).evaluateAll((all) => all.filter((one) => one.checkVisibility()).length);

test('no navigation, no forms, no buttons, no ways to a download', async () => {
  expect(await shown('header.masthead, nav, form, button, input, select, .skip, .past, .files')).toBe(0);
});

test('paths are told in words, for their pictures fit no sheet, and a way to the act stands in the foot', async () => {
  expect(await shown('.drawing')).toBe(0);
  expect(await shown('.handovers ol > li')).toBeGreaterThan(10);
  const foot = await page.evaluate(() =>
    getComputedStyle(document.documentElement).getPropertyValue('--foot'),
  );
  expect(foot).toMatch(/А-7\/298.*\/ustanovlenie-opeki\/law\/.*\sгода"?$/);
});

test('black on white, whatever the theme of the screen', async () => {
  const colours = await page.evaluate(() => {
    const { color, backgroundColor } = getComputedStyle(document.body);
    return [color, backgroundColor];
  });
  expect(colours).toEqual(['rgb(22, 32, 43)', 'rgb(255, 255, 255)']);
});

test('the address of the page and of the official text stand there, those of other pages do not', async () => {
  const printed = await page.evaluate(() =>
    [...document.querySelectorAll('a')].flatMap((link) => {
      const { content } = getComputedStyle(link, '::after');
      return content === 'none' || content === 'normal' || !link.checkVisibility() ? [] : [link.href];
    }),
  );
  expect(printed.length).toBeGreaterThan(0);
  for (const address of printed) expect(address.startsWith(site), address).toBe(false);
});

/** Words of each sheet. */
async function printSheets(): Promise<string[]> {
  const pdf = await getDocumentProxy(
    new Uint8Array(await page.pdf({ preferCSSPageSize: true, format: 'A4' })),
  );
  const numbers = Array.from({ length: pdf.numPages }, (_, index) => index + 1);
  return Promise.all(
    numbers.map(async (number) => {
      const { items } = await (await pdf.getPage(number)).getTextContent();
      return items.map((item) => ('str' in item ? item.str : '')).join('');
    }),
  );
}

/** By what they are for: the guardianship is the longest of all. */
const MOST = {
  'regulation for legal staff': 12,
  regulation: 4,
  'repealed regulation': 4,
  service: 4,
  act: 6,
  // Letter by letter down the side of a sheet it once took 28.
  catalogue: 3,
  // Two reports: by the rules of today, and of the archive.
  checks: 9,
} as const;

test.each(Object.entries(MOST))(
  '%s comes out on no more than %i sheets, each numbered and none empty',
  async (name, most) => {
    await page.goto(`${site}${TEMPLATES[name as keyof typeof MOST]}`, { waitUntil: 'networkidle' });
    const sheets = await printSheets();
    expect(sheets.length).toBeLessThanOrEqual(most);
    for (const [index, words] of sheets.entries()) {
      expect(words.replace(/\s/g, '')).toContain(`${index + 1}/${sheets.length}`);
      // More than the foot alone.
      if (index < sheets.length - 1) expect(words.length, `sheet ${index + 1}`).toBeGreaterThan(700);
      else expect(words.length).toBeGreaterThan(150);
    }
  },
);

test.each([
  TEMPLATES.regulation,
  TEMPLATES['service by rules that were read'],
  TEMPLATES.act,
  TEMPLATES.checks,
])('no banner, card, row or step of %s is cut by the end of a sheet', async (path) => {
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  const boxes = await page
    .locator('main :is(.banner, .card, tr, .timeline > li, .entries > li)')
    .evaluateAll((all) =>
      (all as HTMLElement[]).flatMap((one) => {
        const { height } = one.getBoundingClientRect();
        const words = one.innerText.replace(/\s/g, '');
        // What is taller than most of a sheet cannot be kept whole.
        return height === 0 || height > 700 || words.length < 30 ? [] : [words];
      }),
    );
  const sheets = (await printSheets()).map((words) => words.replace(/\s/g, ''));
  expect(boxes.length).toBeGreaterThan(3);
  const cut = boxes.filter(
    (words) =>
      !sheets.some((sheet) => sheet.includes(words.slice(0, 20)) && sheet.includes(words.slice(-20))),
  );
  expect(cut).toEqual([]);
});
