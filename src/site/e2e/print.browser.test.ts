/** A regulation on paper: its text and its pictures, and nothing that only a screen can use. */
import type { Page } from 'playwright-core';
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

test('every picture is there, in its folds, and fits the paper', async () => {
  expect(await shown('.drawing')).toBeGreaterThan(5);
  expect(await shown('.drawing')).toBe(await page.locator('.drawing').count());
  const paper = 180 / (25.4 / 96);
  await page.setViewportSize({ width: Math.round(paper), height: 1000 });
  const widest = await page
    .locator('.drawing')
    .evaluateAll((all) => Math.max(...all.map((one) => one.getBoundingClientRect().width)));
  expect(widest).toBeLessThanOrEqual(paper);
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

async function sheets(): Promise<number> {
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  return pdf.match(/\/Type \/Page\b/g)?.length ?? 0;
}

test('comes out as a document of some pages, and as fewer for a citizen', async () => {
  const forLaw = await sheets();
  expect(forLaw).toBeGreaterThan(3);
  expect(forLaw).toBeLessThan(40);
  await page.goto(`${site}${TEMPLATES.regulation}`, { waitUntil: 'networkidle' });
  const forCitizen = await sheets();
  expect(forCitizen).toBeGreaterThan(1);
  expect(forCitizen).toBeLessThanOrEqual(12);
});
