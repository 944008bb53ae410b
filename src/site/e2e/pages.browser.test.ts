/** What a reader meets in a real browser. */
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const REPEALED = 'regulations/kz/vko/2014-198/eksternat/';
const GUARDIANSHIP = 'regulations/kz/akmola/2015-a-7-298/ustanovlenie-opeki/';

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

/** A page of its own context that fails the test on a request to elsewhere or an error on the page. */
async function open(
  path: string,
  options: Parameters<Browser['newContext']>[0] = {},
): Promise<{ page: Page; close: () => Promise<void>; trouble: string[] }> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(site)) trouble.push(`request to ${request.url()}`);
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', (error) => trouble.push(error.message));
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return { page, trouble, close: () => context.close() };
}

describe('a regulation page', () => {
  test('a repealed regulation says so, and by which act, on the first screen of a phone', async () => {
    const { page, trouble, close } = await open(REPEALED, { viewport: { width: 360, height: 740 } });
    const banner = page.locator('.banner').first();
    expect(await banner.innerText()).toMatch(/Утратил силу/);
    expect(await banner.innerText()).toMatch(/№\s211/);
    const box = await banner.boundingBox();
    expect(box?.y).toBeLessThan(740);
    expect(trouble).toEqual([]);
    await close();
  });

  test('a repealed regulation tells how it was, not where to go', async () => {
    const { page, close } = await open(REPEALED);
    expect(await page.locator('.answers-lead').innerText()).toMatch(/прежний порядок/);
    const asked = await page.locator('.answers dt').allInnerTexts();
    expect(asked).toContain('Куда обращались');
    expect(asked).not.toContain('Куда обращаться');
    await close();
  });

  test('answers the seven questions without script', async () => {
    const { page, close } = await open(GUARDIANSHIP, { javaScriptEnabled: false });
    const answers = await page.locator('.answers dt').allInnerTexts();
    expect(answers).toEqual([
      'Сколько ждать',
      'Куда обращаться',
      'Сколько стоит',
      'Что вы получите',
      'Что принести',
      'Когда могут отказать',
      'Кем оказывается',
    ]);
    expect(await page.locator('.answers').innerText()).toMatch(/тридцать календарных дней/i);
    await close();
  });

  test('the ways to apply stand beside each other, and one under the other on a phone', async () => {
    const heights = [];
    for (const width of [1280, 360]) {
      const { page, close } = await open(GUARDIANSHIP, { viewport: { width, height: 800 } });
      const cells = page.locator('.channels tbody tr:first-child > *');
      expect(await page.locator('.channels tbody th').allInnerTexts()).toEqual([
        expect.stringMatching(/^Канцелярия услугодателя/),
        expect.stringMatching(/^ЦОН/),
        expect.stringMatching(/^Портал eGov/),
      ]);
      heights.push(
        new Set(await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top))),
      );
      await close();
    }
    expect(heights.map(({ size }) => size)).toEqual([1, 5]);
  });

  test('the page never scrolls sideways, from a phone to a desktop', async () => {
    for (const width of [320, 360, 768, 1280]) {
      const { page, close } = await open(GUARDIANSHIP, { viewport: { width, height: 800 } });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `at ${width} px`).toBeLessThanOrEqual(0);
      await close();
    }
  });

  test('each diagram is named, and its letters are large enough to read on a phone and on a desktop', async () => {
    for (const width of [360, 1280]) {
      const { page, close } = await open(GUARDIANSHIP, { viewport: { width, height: 800 } });
      // The guide waits behind its name, on a phone each picture, as a reader opens it.
      for (const name of await page.locator(':is(.fold, .guide) > summary').all()) {
        if (await name.isVisible()) await name.click();
      }
      const pictures = await page.locator('.diagram svg').evaluateAll((all) =>
        all.map((svg) => {
          const text = svg.querySelector('text');
          const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
          return {
            name: svg.querySelector('title')?.textContent ?? '',
            role: svg.getAttribute('role'),
            seen: svg.checkVisibility(),
            letters: text === null ? 0 : Number.parseFloat(getComputedStyle(text).fontSize) * scale,
          };
        }),
      );
      expect(pictures.length).toBeGreaterThanOrEqual(6);
      for (const picture of pictures) {
        expect(picture.role).toBe('group');
        expect(picture.name).not.toBe('');
        expect(picture.seen, `${picture.name} at ${width} px`).toBe(true);
        expect(picture.letters, `${picture.name} at ${width} px`).toBeGreaterThanOrEqual(11);
      }
      await close();
    }
  });
});

describe('search', () => {
  test('«опека» finds the guardianship services', async () => {
    const { page, trouble, close } = await open('search/?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0');
    await page.locator('#search-results li').first().waitFor();
    const links = await page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((href) => href.endsWith('/ustanovlenie-opeki/'))).toBe(true);
    expect(links.some((href) => href.endsWith('/spravki-po-opeke/'))).toBe(true);
    expect(trouble).toEqual([]);
    await close();
  });

  test('a filter narrows the results and stays in the address', async () => {
    const { page, close } = await open('search/');
    await page.fill('#q', 'выдача');
    await page.click('#search button');
    await page.locator('#search-results li').first().waitFor();
    await page.selectOption('select[name=status]', 'repealed');
    await page.waitForURL(/status=repealed/);
    await page.locator('#search-results li').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#search-results li').length > 0);
    const metas = await page.locator('#search-results .meta').allInnerTexts();
    expect(metas.length).toBeGreaterThan(0);
    for (const meta of metas) expect(meta).toContain('Утратил силу');
    await close();
  });

  test('nothing found is said in words', async () => {
    const { page, close } = await open('search/?q=%D1%8A%D1%8A%D1%8A%D1%8A');
    await page.locator('#search-status:has-text("Ничего не нашлось")').waitFor();
    await close();
  });
});

describe('every page', () => {
  const pages = [
    '',
    'catalogue/',
    'catalogue/status/repealed/',
    'acts/kz/vko/2014-198/',
    'acts/kz/akmola/2015-a-7-298/',
    'standards/kz/mon/2015-198/01/',
    'standards/kz/gov/2014-538/eksternat/',
    'checks/',
    'glossary/',
    'docs/',
    'docs/method/',
    'docs/rules/',
    'regulations/kz/vko/2014-198/konsultativnaya-pomosch/',
    REPEALED,
    GUARDIANSHIP,
  ];

  test.each(pages)('/%s loads without trouble, in one h1, with nothing from elsewhere', async (path) => {
    const { page, trouble, close } = await open(path, {
      viewport: { width: 360, height: 740 },
      colorScheme: 'dark',
    });
    expect(trouble).toEqual([]);
    expect(await page.locator('h1').count()).toBe(1);
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    await close();
  });
});
