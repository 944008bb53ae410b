/** The content security policy, on every template and while scripts work: nothing of ours runs against it. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { PAGE_POLICY } from '../security.ts';
import { launchBrowser, standing } from './browser.ts';
import { PAGES, TEMPLATES } from './templates.ts';

const site = inject('siteAddress');

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

interface Watched {
  page: Page;
  /** What the page tried against its policy, and what failed on it. */
  trouble: string[];
}

async function open(path: string): Promise<Watched> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  const trouble: string[] = [];
  await page.exposeFunction('report', (violation: string) => trouble.push(violation));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
      (window as unknown as { report(text: string): void }).report(
        `${effectiveDirective}: ${blockedURI} ${sample}`,
      ),
    );
  });
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  await page.goto(`${site}${path}`, { waitUntil: standing(path) });
  return { page, trouble };
}

test.each(PAGES)('%s', async (_, path) => {
  const { page, trouble } = await open(path);
  expect(trouble).toEqual([]);
  const stated = await page.locator('meta[http-equiv="Content-Security-Policy"]').evaluate((meta) => ({
    policy: meta.getAttribute('content'),
    // It does not hold for what stands before it.
    before: [...document.querySelectorAll('head > *')].slice(0, 2).includes(meta),
  }));
  expect(stated).toEqual({ policy: PAGE_POLICY, before: true });
  await page.close();
});

test('the policy forbids what it should: script in the page, style in the page, another origin', async () => {
  const { page, trouble } = await open('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    const picture = new Image();
    picture.src = 'http://elsewhere.test/a.png';
    const box = document.createElement('p');
    box.setAttribute('style', 'color: red');
    document.body.append(script, picture, box);
  });
  await page.waitForTimeout(200);
  const refused = new Set(trouble.map((line) => line.split(':')[0]));
  expect([...refused].filter((name) => /^(?:script|img|style)-src/.test(name ?? '')).sort()).toEqual([
    'img-src',
    'script-src-elem',
    'style-src-attr',
  ]);
  expect(await page.title()).not.toBe('changed');
  await page.close();
});

describe('nothing is tried against it', () => {
  test('by the search', async () => {
    const { page, trouble } = await open('search/?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0');
    await page.locator('#search-results li').first().waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('by the calculator', async () => {
    const { page, trouble } = await open(TEMPLATES.regulation);
    await page.fill('#deadline input[name=from]', '2015-03-18');
    await page.click('#deadline button[type=submit]');
    await page.locator('#deadline output .card').first().waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('by the report of checks', async () => {
    const { page, trouble } = await open(`${TEMPLATES.checks}?verdict=exceeds`);
    await page.locator('#checks-status:not(:empty)').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('by the status of a day', async () => {
    const { page, trouble } = await open(`${TEMPLATES['repealed regulation']}?on=2015-08-12`);
    await page.locator('[data-today]:not([hidden])').waitFor();
    expect(trouble).toEqual([]);
    await page.close();
  });

  test('by a comparison with its pictures', async () => {
    const { page, trouble } = await open(TEMPLATES['comparison of two']);
    await page.locator('#comparison details > summary').first().click();
    await page.waitForFunction(
      () => (document.querySelector('#comparison details img') as HTMLImageElement | null)?.naturalWidth,
    );
    expect(trouble).toEqual([]);
    await page.close();
  });
});

test('a drawing opened by itself has its colours', async () => {
  const { page } = await open(TEMPLATES.regulation);
  const address = await page.locator('.diagram .files a').first().getAttribute('href');
  await page.goto(new URL(address ?? '', page.url()).href);
  const fill = await page.evaluate(
    () => getComputedStyle(document.querySelector('.how-long') as Element).fill,
  );
  expect(fill).toBe('rgb(10, 90, 120)');
  await page.close();
});
