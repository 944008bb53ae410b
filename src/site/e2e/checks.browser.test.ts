/** The report of term checks, sorted and filtered as a person does it; and without script. */
import type { Page } from 'playwright-core';
import { expect, test } from 'vitest';
import { open } from './open.ts';

const verdictsOf = (page: Page) => page.locator('.checks-report tbody .badge').allInnerTexts();
const status = (page: Page) => page.locator('#checks-status');

test('columns are sorted by keyboard, and say which way', async () => {
  const requests: string[] = [];
  const page = await open('checks/', {
    prepare: async (unopened) => unopened.on('request', (request) => requests.push(request.url())),
  });
  expect(requests.filter((url) => url.endsWith('rows.json'))).toEqual([]);
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
});

test('a filter narrows all rows, is told, stays in the address and goes with the back button', async () => {
  const page = await open('checks/');
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
});

test('a link to a choice opens it, with the same words as on the page that was built', async () => {
  const text = async (path: string) => {
    const page = await open(path);
    const row = page.locator('.checks-report tr:has(a[href$="/podvoz/"])');
    await row.waitFor();
    const words = (await row.innerText()).replaceAll(/\s+/g, ' ').trim();
    const bar = await row.locator('svg.bar').getAttribute('aria-label');
    const shapes = await row.locator('svg.bar > *').count();
    return { words, bar, shapes };
  };
  expect(await text('checks/?verdict=exceeds&channel=office')).toEqual(await text('checks/'));
});

test('nothing found is said in words', async () => {
  const page = await open('checks/?act=kz/none/1');
  await page.locator('#checks-status:has-text("Таких каналов нет")').waitFor();
  expect(await verdictsOf(page)).toEqual([]);
});

test('on a phone the order is chosen in a list, and nothing scrolls sideways', async () => {
  const page = await open('checks/', { width: 360 });
  await page.selectOption('select[name=sort]', 'reserve');
  await page.locator('#checks-status:has-text("показано")').waitFor();
  expect((await verdictsOf(page))[0]).toBe('Превышает срок');
  expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBe(0);
});

test('without script the report is whole, with its deciding starts and nothing that does not work', async () => {
  const page = await open('checks/', { script: false });
  expect(await page.locator('#checks-filters').isVisible()).toBe(false);
  expect(await page.locator('.checks-report button').count()).toBe(0);
  expect(await page.locator('.checks-report').innerText()).toMatch(
    /Самый неудобный момент обращения —\s+\d+/,
  );
});
