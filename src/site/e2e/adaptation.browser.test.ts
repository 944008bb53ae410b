/** What a reader may ask of a browser: narrow windows, large letters, no motion, colours of their own. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser, standing } from './browser.ts';
import { PAGES, TEMPLATES } from './templates.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(path: string, options: Parameters<Browser['newPage']>[0] = {}): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
  await page.goto(`${site}${path}`, { waitUntil: standing(path) });
  return page;
}

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('reflow', () => {
  // 1280 px at 400 % is 320 px by 256 px of the page, at four dots a pixel.
  test.each(PAGES)('nothing scrolls sideways at 320 px, nor at four times the size: %s', async (_, path) => {
    const zoomed = { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 };
    const page = await open(path, zoomed);
    expect(await sideways(page)).toBe(0);
    await page.close();
  });

  test.each(PAGES)('letters of twice the size push nothing out of the page: %s', async (_, path) => {
    const page = await open(path);
    await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
    expect(await sideways(page)).toBe(0);
    await page.close();
  });
});

test('nothing moves for those who asked for no motion', async () => {
  for (const path of Object.values(TEMPLATES)) {
    const page = await open(path, { reducedMotion: 'reduce' });
    const moving = await page.evaluate(() => {
      const moves = ({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration) =>
        Number.parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior !== 'auto';
      return [...document.querySelectorAll('*')]
        .filter((element) => moves(getComputedStyle(element)))
        .map((element) => element.tagName);
    });
    expect(moving, path).toEqual([]);
    await page.close();
  }
});

describe('forced colours', () => {
  test.each(['light', 'dark'] as const)(
    'pictures take the colours of the reader: %s',
    async (colorScheme) => {
      const page = await open(TEMPLATES.regulation, { forcedColors: 'active', colorScheme });
      const system = await page.evaluate(() => {
        const probe = document.createElement('p');
        document.body.append(probe);
        probe.className = 'probe';
        const { color, backgroundColor } = getComputedStyle(probe);
        return { ink: color, paper: backgroundColor };
      });
      const inks = await page.evaluate(() =>
        [...document.querySelectorAll('.drawing .node')].flatMap((node) => {
          const box = node.querySelector('rect, polygon');
          const text = node.querySelector('text');
          return box && text ? [[getComputedStyle(box).stroke, getComputedStyle(text).fill]] : [];
        }),
      );
      expect(inks.length).toBeGreaterThan(10);
      for (const [stroke, fill] of inks) expect([stroke, fill]).toEqual([system.ink, system.ink]);
      await page.close();
    },
  );

  test('a verdict keeps its word and its shape, and the bar its parts', async () => {
    const page = await open(TEMPLATES.checks, { forcedColors: 'active' });
    const badges = page.locator('.badge');
    expect(await badges.count()).toBeGreaterThan(5);
    for (const badge of await badges.all()) {
      expect((await badge.innerText()).trim()).not.toBe('');
      expect(await badge.locator('svg').count()).toBe(1);
    }
    await page.close();
  });
});

describe('pictures', () => {
  test('each says in words what it shows: the same steps stand in a list beside it', async () => {
    const page = await open(TEMPLATES.regulation);
    const told = await page.evaluate(() =>
      [...document.querySelectorAll('section.process')].map((process) => ({
        list: [...process.querySelectorAll('.timeline > li')].map(({ id }) => id),
        pictures: [...process.querySelectorAll('.drawing')].map((drawing) => ({
          name: drawing.querySelector('title')?.textContent ?? '',
          labelled: drawing
            .getAttribute('aria-labelledby')
            ?.split(' ')
            .every((id) => document.getElementById(id)),
          links: [...drawing.querySelectorAll('a')].map((link) => link.getAttribute('href')?.slice(1) ?? ''),
        })),
      })),
    );
    expect(told.length).toBeGreaterThan(2);
    expect(told.filter(({ pictures }) => pictures.length === 2).length).toBeGreaterThan(1);
    for (const { list, pictures } of told) {
      // A process of one lane has no guide to draw.
      expect([1, 2]).toContain(pictures.length);
      for (const { name, labelled, links } of pictures) {
        expect(name).not.toBe('');
        expect(labelled).toBe(true);
        expect(links.toSorted()).toEqual(list.toSorted());
      }
    }
    await page.close();
  });

  test('a link of a picture is called by who acts, what is done and how long', async () => {
    const page = await open(TEMPLATES.regulation);
    const tree = await page.locator('.drawing').first().ariaSnapshot();
    expect(tree).toMatch(/link "1\) канцелярия услугодателя осуществляет прием .* 20 минут"/);
    await page.close();
  });
});
