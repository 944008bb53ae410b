/** A review by keyboard: the draft of an act is filled in, checked and finished beside its text, and nothing typed is lost. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { expect, onTestFinished, test } from 'vitest';
import { ACT, makeDraftCatalogue, REGULATION } from '../review/__fixtures__/draft-catalogue.ts';
import { startReview } from '../review/start-review.ts';
import { browser } from './open.ts';
import { barriers, bringAxe } from './page/accessibility.ts';
import { WIDTHS, widthsThatScrollSideways } from './page/layout.ts';

const DURATION = 'processes/provider/steps/0/duration';

async function openReview() {
  const contentDir = await makeDraftCatalogue();
  const review = await startReview({ contentDir, port: 0, date: '2026-01-01' });
  const context = await (await browser()).newContext({ viewport: { width: 1280, height: 800 } });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('dialog', (dialog) => void dialog.accept());
  onTestFinished(async () => {
    await context.close();
    await review.close().catch(() => undefined);
    expect(trouble).toEqual([]);
  });
  await bringAxe(page);
  await page.goto(review.address);
  await isChecked(page);
  const read = (path: string) => readFileSync(join(contentDir, path), 'utf8');
  const write = (path: string, text: string) => writeFileSync(join(contentDir, path), text);
  return { page, review, read, write };
}

const says = (page: Page, selector: string, words: string) =>
  page.locator(selector).filter({ hasText: words }).first().waitFor({ state: 'attached' });
const isChecked = (page: Page) => says(page, '#check > summary', 'замечаний');
const field = (page: Page, key: string) => page.locator(`[data-field="${key}"] > textarea`);
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.closest('[data-field]')?.getAttribute('data-field'));

async function type(page: Page, text: string, key = 'Enter'): Promise<void> {
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press(key);
}

test('an editor goes from question to question, sees the verdict change, and takes an edit back', async () => {
  const { page, read, write } = await openReview();
  write(ACT, read(ACT).replace('sphere: unknown', 'sphere: unknown # спросить Анну'));
  await page.reload();
  await isChecked(page);
  await page.keyboard.press('Alt+KeyN');
  await expect.poll(() => focused(page)).toBe('sphere');
  await type(page, 'selo', 'Control+Enter');
  await says(page, '#state', 'Записано');
  expect(read(ACT)).toContain('sphere: selo # спросить Анну');
  await expect.poll(() => focused(page)).toMatch(/^events\//);

  await page.locator('#records').selectOption(REGULATION);
  await says(page, '#check > summary', 'укладывается в срок');
  await page.locator('#lines .field', { hasText: '15 минут' }).first().click();
  expect(await focused(page)).toBe(DURATION);
  expect(await page.locator('#lines .is-lit').allInnerTexts()).toEqual(['15 минут.']);
  await type(page, '4 рабочих дня');
  await says(page, '#check > summary', 'превышает срок');
  expect(read(REGULATION)).toContain('duration: 4 рабочих дня');
  expect(await focused(page)).toBe(DURATION);
  await page.keyboard.press('Alt+KeyZ');
  await says(page, '#check > summary', 'укладывается в срок');
  expect(read(REGULATION)).toContain('duration: 15 минут');
});

test('what cannot be written says why beside its field, and outlives the page and the program', async () => {
  const { page, review, read, write } = await openReview();
  await field(page, 'date').focus();
  await type(page, '2016-02-31');
  await says(page, '[data-field="date"] > .problem', 'Ожидается');
  expect(read(ACT)).toContain('date: 2016-03-05');
  await page.reload();
  await says(page, '#state', 'Не записано в файл: 1');
  expect(await field(page, 'date').inputValue()).toBe('2016-02-31');
  await field(page, 'date').focus();
  await page.keyboard.press('Escape');
  expect(await field(page, 'date').inputValue()).toBe('2016-03-05');

  write(ACT, read(ACT).replace('number: "41"', 'number: "42"'));
  await field(page, 'number').focus();
  await type(page, '43');
  await says(page, '[data-field="number"] > .problem', 'В нём теперь «42», у вас «43»');
  expect(read(ACT)).toContain('number: "42"');
  await page.getByRole('button', { name: 'Записать моё' }).press('Enter');
  await says(page, '#state', 'Записано');
  expect(read(ACT)).toContain('number: "43"');

  await review.close();
  await field(page, 'number').focus();
  await type(page, '44');
  await says(page, '#state', 'Программа не отвечает');
  expect(await page.evaluate(() => Object.values(localStorage))).toEqual(['44']);
});

test('nothing of it is in the way of anybody, on a phone and in the dark', async () => {
  const { page } = await openReview();
  expect(await widthsThatScrollSideways(page, WIDTHS)).toEqual([]);
  await page.emulateMedia({ colorScheme: 'dark' });
  expect(await barriers(page)).toEqual([]);
});
