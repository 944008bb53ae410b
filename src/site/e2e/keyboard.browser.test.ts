/** By keyboard alone: past the header, past a picture, into a fold. */
import { describe, expect, test } from 'vitest';
import { open as openPage } from './open.ts';
import { LANGUAGE_FOLDERS, TEMPLATES } from './templates.ts';

const open = (path: string) => openPage(path, { reducedMotion: 'reduce' });

describe.each(Object.entries(LANGUAGE_FOLDERS))('%s', (_, folder) => {
  test('the first stop leads past the header', async () => {
    const page = await open(`${folder}${TEMPLATES.regulation}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
  });

  test('a picture is passed in one step, and its steps lead to the list', async () => {
    const page = await open(`${folder}${TEMPLATES['regulation for legal staff']}`);
    const picture = page.locator('.diagram').first();
    await picture.locator('a.past').focus();
    expect(await picture.locator('a.past').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const after = () => page.evaluate(() => document.activeElement?.closest('.files') !== null);
    expect(await after()).toBe(true);
    await picture.locator('a.past').focus();
    await page.keyboard.press('Tab');
    const isLink = await page.evaluate(() => document.activeElement?.tagName.toLowerCase() === 'a');
    await page.keyboard.press('Enter');
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    expect(await target.evaluate((node) => node.matches('.timeline > li'))).toBe(true);
    expect(isLink).toBe(true);
  });
});

test('folds open by keyboard', async () => {
  const page = await open(TEMPLATES['repealed regulation']);
  const fold = page.locator('details:not(.fold) > summary').first();
  const before = await fold.evaluate((node) => (node.parentElement as HTMLDetailsElement).open);
  await fold.focus();
  await page.keyboard.press('Enter');
  expect(await fold.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)).toBe(!before);
});
