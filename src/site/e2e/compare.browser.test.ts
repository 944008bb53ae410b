/** Any two regulations side by side: from the catalogue, from the page of one, by the address. */
import type { Page } from 'playwright-core';
import { describe, expect, inject, test } from 'vitest';
import { open } from './open.ts';

const site = inject('siteAddress');
const CARE = 'kz/akmola/2015-a-7-298/ustanovlenie-opeki';
const PAPER = 'kz/akmola/2015-a-7-298/spravki-po-opeke';
const PAIR = `compare/?a=${PAPER}&b=${CARE}`;

const summaryOf = async (page: Page) =>
  (await page.locator('.compared-summary').innerText()).replaceAll('\u00a0', ' ');

describe('the address of a comparison', () => {
  test('shows both regulations, what differs most, steps and fields', async () => {
    const page = await open(PAIR);
    expect(await summaryOf(page)).toContain('У услугодателя, шаг 2: 15 минут → 2 календарных дня');
    expect(await page.locator('.heads h2').allInnerTexts()).toHaveLength(2);
    expect(await page.locator('.compared.is-same').count()).toBeGreaterThan(5);
    const same = page.locator('.compared.is-same > :not(.compared-name)').first();
    expect(await same.isVisible()).toBe(false);
    await page.check('#show-same');
    expect(await same.isVisible()).toBe(true);
    expect(await page.locator('.compared.is-both mark').count()).toBeGreaterThan(2);
  });

  test('a step leads to its place in each regulation', async () => {
    const page = await open(PAIR);
    const link = page.locator('.compared.is-both .side-b a').first();
    const href = (await link.getAttribute('href')) ?? '';
    expect(href).toContain(`${CARE}/law/#provider-`);
    await link.click();
    await page.waitForURL(/#provider-/);
    expect(await page.locator(':target').count()).toBe(1);
  });

  test('both diagrams come when they are asked for', async () => {
    const page = await open(PAIR, { first: true });
    const before = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.svg')).length,
    );
    const both = page.locator('#comparison details', { hasText: 'ЦОН' });
    await both.locator('summary').click();
    const pictures = both.locator('img');
    expect(await pictures.count()).toBe(4);
    await pictures.first().scrollIntoViewIfNeeded();
    await page.waitForFunction(
      () => (document.querySelector('#comparison details[open] img') as HTMLImageElement).naturalWidth > 0,
    );
    const after = await page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.svg')).length,
    );
    expect(after).toBeGreaterThan(before);
  });

  test('stacks field by field on a phone, and never scrolls sideways', async () => {
    for (const width of [320, 360, 768, 1280]) {
      const page = await open(PAIR, { width, height: 800 });
      const [a, b] = await page
        .locator('.compared.is-both .sides')
        .first()
        .locator('.side')
        .evaluateAll((sides) => sides.map((side) => side.getBoundingClientRect().toJSON() as DOMRect));
      if (a === undefined || b === undefined) throw new Error('two sides expected');
      if (width < 768) expect(b.top).toBeGreaterThanOrEqual(a.bottom);
      else expect(b.top).toBe(a.top);
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, `at ${width} px`).toBeLessThanOrEqual(0);
    }
  });

  test('one regulation is missing, or only one is named: said in words', async () => {
    const nowhere = await open(`compare/?a=kz/nowhere/1/x&b=${CARE}`, { expected: /404/ });
    expect(await nowhere.locator('#comparison-status').innerText()).toContain('kz/nowhere/1/x');
    const twice = await open(`compare/?a=${CARE}&b=${CARE}`);
    expect(await twice.locator('#comparison-status').innerText()).toBe('Выберите два разных регламента.');
  });

  test('the script and what it compares are small', async () => {
    const page = await open(PAIR);
    const loaded = await page.evaluate(() =>
      (performance.getEntriesByType('resource') as PerformanceResourceTiming[]).map(({ name }) => name),
    );
    const scripts = loaded.filter((name) => name.endsWith('.js'));
    expect(scripts.length).toBeGreaterThan(0);
    const sizes = await Promise.all(scripts.map(gzippedSize));
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(15_000);
  });
});

async function gzippedSize(address: string): Promise<number> {
  const response = await fetch(address);
  const gzipped = response.body?.pipeThrough(new CompressionStream('gzip'));
  return (await new Response(gzipped).arrayBuffer()).byteLength;
}

describe('the ways to it', () => {
  test('two boxes of the catalogue', async () => {
    const page = await open('catalogue/');
    await page.locator(`input[name=r][value="${PAPER}"]`).check();
    await page.locator(`input[name=r][value="${CARE}"]`).check();
    await page.locator('.chosen button').click();
    await page.locator('.compared-summary').waitFor();
    expect(await summaryOf(page)).toContain('шаг 2: 15 минут → 2 календарных дня');
    // The same address as from anywhere else.
    expect(page.url()).toBe(`${site}${PAIR}`);
  });

  test('from the page of a regulation, and the second from the list', async () => {
    const page = await open(`regulations/${PAPER}/`);
    await page.getByRole('link', { name: 'Сравнить с другим регламентом' }).click();
    await page.locator('#comparison-status:has-text("Выберите второй регламент.")').waitFor();
    expect(await page.locator('select[name=a]').inputValue()).toBe(PAPER);
    await page.locator('select[name=b]').selectOption(CARE);
    await page.locator('#comparison-form button').click();
    await page.locator('.compared-summary').waitFor();
    // The browser writes slashes of a form as %2F; the script tidies the address.
    expect(page.url()).toBe(`${site}${PAIR}`);
  });

  test('without script the page has its form and says what it needs', async () => {
    const page = await open('compare/', { script: false });
    expect(await page.locator('#comparison-form').isVisible()).toBe(true);
    expect(await page.locator('noscript').innerText()).toContain('JavaScript');
    expect(await page.getByRole('heading', { name: 'Готовые сравнения' }).count()).toBe(1);
  });
});
