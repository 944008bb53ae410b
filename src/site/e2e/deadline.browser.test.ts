/** The deadline calculator, as a person uses it: by keyboard, with a saved calendar file, and without script. */
import { readFile } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const EXTERNAT = 'regulations/kz/vko/2014-198/eksternat/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 800 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return page;
}

test('15 working days over Nauryz 2015, by keyboard: both readings, each skipped day with its source', async () => {
  const page = await open(EXTERNAT);
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.focus('#deadline select[name=channel]');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.locator('#deadline output .card').nth(1).waitFor();
  const cards = await page.locator('#deadline output .card').allInnerTexts();
  expect(cards[0]).toMatch(/день обращения[\s\S]*10 апреля 2015/);
  expect(cards[1]).toMatch(/следующий день[\s\S]*13 апреля 2015/);
  await page.locator('#deadline output summary').first().click();
  const skipped = await page.locator('#deadline output .card').first().locator('li').allInnerTexts();
  expect(skipped).toHaveLength(9);
  expect(skipped.filter((day) => /выходной взамен праздника/.test(day))).toHaveLength(2);
  for (const day of skipped) expect(day).toMatch(/Закон|Стандарт/);
  await page.context().close();
});

test('the calendar file holds the last day', async () => {
  const page = await open(EXTERNAT);
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.click('#deadline button[type=submit]');
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.click('#deadline output button >> nth=0'),
  ]);
  const ics = await readFile(await download.path(), 'utf8');
  expect(ics).toContain('DTSTART;VALUE=DATE:20150410');
  await page.context().close();
});

test('a year without a calendar is not guessed', async () => {
  const page = await open('deadline/');
  await page.fill('input[name=from]', '2027-12-20');
  await page.fill('input[name=count]', '60');
  await page.click('button[type=submit]');
  await page.locator('output .card').first().waitFor();
  expect(await page.locator('output').innerText()).toMatch(/нет календаря на год\s+2028/);
  await page.context().close();
});

test('without script the page shows the rules, and the days off of a year', async () => {
  const page = await open(EXTERNAT, false);
  expect(await page.locator('#deadline form').isVisible()).toBe(false);
  expect(await page.locator('#deadline').innerText()).toContain('статья 12-1');
  expect(await page.locator('#deadline').innerText()).not.toContain('Выберите');
  await page.goto(`${site}deadline/`);
  expect(await page.locator('main').innerText()).toContain('статья 173');
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
  await page.goto(`${site}deadline/2015/`);
  const rows = await page.locator('table tbody tr').allInnerTexts();
  expect(
    rows.some(
      (row) => /24 марта 2015 года/.test(row.replaceAll('\u00a0', ' ')) && /взамен праздника/.test(row),
    ),
  ).toBe(true);
  await page.context().close();
});

test('calendars are fetched for the years of the answer only, and not with the page', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const years: string[] = [];
  page.on('request', (request) => {
    const [, year] = /calendars\/kz\/(\d+)\.json/.exec(request.url()) ?? [];
    if (year !== undefined) years.push(year);
  });
  await page.goto(`${site}${EXTERNAT}`, { waitUntil: 'networkidle' });
  expect(years).toEqual([]);
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.click('#deadline button[type=submit]');
  await page.locator('#deadline output .card').first().waitFor();
  // A day off of January may stand for a holiday of December, so the neighbours are needed.
  expect(years.toSorted()).toEqual(['2014', '2015', '2016']);
  await page.fill('#deadline input[name=from]', '2015-04-20');
  await page.click('#deadline button[type=submit]');
  await page.locator('#deadline output:has-text("мая 2015")').waitFor();
  expect(years).toHaveLength(3);
  await context.close();
});

test('all script of the calculator, its engine with it, takes less than 15 KB', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  const scripts: Promise<Buffer>[] = [];
  page.on('response', (response) => {
    if (response.request().resourceType() === 'script') scripts.push(response.body());
  });
  await page.goto(`${site}${EXTERNAT}`, { waitUntil: 'networkidle' });
  const loader = scripts.length;
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.click('#deadline button[type=submit]');
  await page.locator('#deadline output .card').first().waitFor();
  expect(scripts.length).toBeGreaterThan(loader);
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThan(15_000);
  await context.close();
});
