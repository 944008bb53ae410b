/** By keyboard alone: everything is reached, in the order of the page, and always in sight. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, standing } from './browser.ts';
import { LANGUAGES, PAGES, TEMPLATES } from './templates.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(path: string): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await page.goto(`${site}${path}`, { waitUntil: standing(path) });
  return page;
}

interface Stop {
  /** Position among the elements of the page. */
  at: number;
  name: string;
  outlined: boolean;
  seen: boolean;
}

/** What has the focus now; nothing when it has left the page. */
function focused(page: Page): Promise<Stop | undefined> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (element === null || element === document.body) return undefined;
    const style = getComputedStyle(element);
    const { top, bottom, left, right, width, height } = element.getBoundingClientRect();
    return {
      at: [...document.querySelectorAll('*')].indexOf(element),
      name: `${element.tagName.toLowerCase()} ${(element.textContent ?? '').trim().slice(0, 40)}`,
      outlined: style.outlineStyle !== 'none' && Number.parseFloat(style.outlineWidth) >= 2,
      seen: width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    };
  });
}

/** More stops than any page has. */
const ENDLESS = 1500;

test.each(PAGES)('each stop has an outline and is in sight, none holds the focus: %s', async (_, path) => {
  const page = await open(path);
  const stops: Stop[] = [];
  const trouble: string[] = [];
  while (stops.length < ENDLESS) {
    await page.keyboard.press('Tab');
    const stop = await focused(page);
    if (stop === undefined) break;
    if (!stop.outlined) trouble.push(`${stop.name}: no outline`);
    if (!stop.seen) trouble.push(`${stop.name}: out of sight`);
    stops.push(stop);
  }
  expect(trouble).toEqual([]);
  expect(stops.length).toBeGreaterThan(5);
  expect(stops.length).toBeLessThan(ENDLESS);
  await page.close();
});

describe.each(Object.entries(LANGUAGES))('%s', (_, folder) => {
  test('the first stop leads past the header', async () => {
    const page = await open(`${folder}${TEMPLATES.regulation}`);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => location.hash === '#main');
    await page.keyboard.press('Tab');
    expect(await page.evaluate(() => document.activeElement?.closest('main') !== null)).toBe(true);
    await page.close();
  });

  test('a picture is passed in one step, and its steps lead to the list', async () => {
    const page = await open(`${folder}${TEMPLATES.regulation}`);
    const picture = page.locator('.diagram').first();
    await picture.locator('a.past').focus();
    expect(await picture.locator('a.past').isVisible()).toBe(true);
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    const after = () => page.evaluate(() => document.activeElement?.closest('.files') !== null);
    expect(await after()).toBe(true);
    await picture.locator('a.past').focus();
    await page.keyboard.press('Tab');
    const name = (await focused(page))?.name;
    await page.keyboard.press('Enter');
    const target = page.locator(':target');
    expect(await target.count()).toBe(1);
    expect(await target.evaluate((node) => node.matches('.timeline > li'))).toBe(true);
    expect(name).toMatch(/^a /);
    await page.close();
  });
});

test('folds open by keyboard', async () => {
  const page = await open(TEMPLATES['repealed regulation']);
  const fold = page.locator('details:not(.fold) > summary').first();
  const before = await fold.evaluate((node) => (node.parentElement as HTMLDetailsElement).open);
  await fold.focus();
  await page.keyboard.press('Enter');
  expect(await fold.evaluate((node) => (node.parentElement as HTMLDetailsElement).open)).toBe(!before);
  await page.close();
});
