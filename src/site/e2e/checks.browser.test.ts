/** The report of term checks, sorted and filtered as a person does it; and without script. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Opened {
  page: Page;
  /** Addresses that were asked for, from the first on. */
  requests: string[];
}

async function open(path: string, { width = 1280, script = true } = {}): Promise<Opened> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  page.on('pageerror', (error) => requests.push(`error: ${error.message}`));
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return { page, requests };
}

const verdictsOf = (page: Page) => page.locator('.checks-report tbody .badge').allInnerTexts();
const status = (page: Page) => page.locator('#checks-status');

test('columns are sorted by keyboard, and say which way', async () => {
  const { page, requests } = await open('checks/');
  expect(requests.filter((url) => url.endsWith('rows.json') || url.startsWith('error'))).toEqual([]);
  const built = await verdictsOf(page);
  const header = page.locator('th[data-sort=reserve]');
  const button = header.getByRole('button');
  await button.focus();
  await page.keyboard.press('Enter');
  await page.locator('#checks-status:has-text("показано")').waitFor();
  expect(await header.getAttribute('aria-sort')).toBe('ascending');
  expect(new URL(page.url()).search).toBe('?sort=reserve');
  const up = await verdictsOf(page);
  expect(up[0]).toBe('Превышает срок');
  expect(up.toSorted()).toEqual(built.toSorted());
  // The button is still there to be pressed again.
  expect(await button.evaluate((node) => node === document.activeElement)).toBe(true);
  await page.keyboard.press('Enter');
  await page.waitForURL(/sort=-reserve/);
  expect(await header.getAttribute('aria-sort')).toBe('descending');
  expect((await verdictsOf(page))[0]).toBe('Укладывается в срок');
  await page.keyboard.press('Enter');
  await page.waitForFunction(() => location.search === '');
  expect(await verdictsOf(page)).toEqual(built);
  expect(await header.getAttribute('aria-sort')).toBeNull();
  expect(requests.filter((url) => url.endsWith('rows.json'))).toHaveLength(1);
  await page.context().close();
});

test('a filter narrows all rows, is told, stays in the address and goes with the back button', async () => {
  const { page } = await open('checks/');
  const all = (await verdictsOf(page)).length;
  await page.selectOption('select[name=verdict]', 'exceeds');
  await page.waitForURL(/verdict=exceeds/);
  await page.locator('#checks-status:has-text("показано")').waitFor();
  const few = await verdictsOf(page);
  expect(new Set(few)).toEqual(new Set(['Превышает срок']));
  expect(await status(page).innerText()).toBe(`Каналов показано: ${few.length} из ${all}`);
  await page.selectOption('select[name=channel]', 'con');
  await page.waitForURL(/channel=con/);
  expect((await verdictsOf(page)).length).toBeLessThan(few.length);
  await page.goBack();
  await page.waitForURL((url) => !url.search.includes('channel'));
  expect(await verdictsOf(page)).toEqual(few);
  expect(await page.inputValue('select[name=channel]')).toBe('');
  await page.click('#checks-filters button[type=reset]');
  await page.waitForFunction(() => location.search === '');
  expect(await verdictsOf(page)).toHaveLength(all);
  await page.context().close();
});

test('a link to a choice opens it, with the same words as on the page that was built', async () => {
  const text = async (path: string) => {
    const { page } = await open(path);
    const row = page.locator('.checks-report tr:has(a[href$="/podvoz/"])');
    await row.waitFor();
    const words = (await row.innerText()).replaceAll(/\s+/g, ' ').trim();
    const bar = await row.locator('svg.bar').getAttribute('aria-label');
    const shapes = await row.locator('svg.bar > *').count();
    await page.context().close();
    return { words, bar, shapes };
  };
  expect(await text('checks/?verdict=exceeds&channel=office')).toEqual(await text('checks/'));
});

test('nothing found is said in words', async () => {
  const { page } = await open('checks/?act=kz/none/1');
  await page.locator('#checks-status:has-text("Таких каналов нет")').waitFor();
  expect(await verdictsOf(page)).toEqual([]);
  await page.context().close();
});

test('on a phone the order is chosen in a list, and nothing scrolls sideways', async () => {
  const { page } = await open('checks/', { width: 360 });
  await page.selectOption('select[name=sort]', 'reserve');
  await page.locator('#checks-status:has-text("показано")').waitFor();
  expect((await verdictsOf(page))[0]).toBe('Превышает срок');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
  await page.context().close();
});

test('without script the report is whole, with its deciding starts and nothing that does not work', async () => {
  const { page } = await open('checks/', { script: false });
  expect(await page.locator('#checks-filters').isVisible()).toBe(false);
  expect(await page.locator('.checks-report button').count()).toBe(0);
  expect(await page.locator('.checks-report').innerText()).toMatch(
    /Самый неудобный момент обращения —\s+\d+/,
  );
  await page.context().close();
});
