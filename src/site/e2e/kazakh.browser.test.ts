/** The interface in Kazakh: complete, one step from the Russian one, and with a search that knows word forms. */
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { dictionaryOf } from '../i18n/dictionaries.ts';
import { launchBrowser } from './browser.ts';

const site = inject('siteAddress');
const GUARDIANSHIP = 'regulations/kz/akmola/2015-a-7-298/ustanovlenie-opeki/';

/** A page of each kind. */
const TEMPLATES = [
  '',
  'catalogue/',
  'catalogue/status/repealed/',
  'acts/kz/vko/2014-198/',
  'acts/kz/akmola/2015-a-7-298/',
  'acts/kz/vko/2014-198/on/2015-08-20/',
  'changes/',
  'changes/vko/',
  'standards/kz/mon/2015-198/01/',
  'standards/kz/gov/2014-538/eksternat/',
  'checks/',
  'compare/',
  'deadline/',
  'deadline/2015/',
  'glossary/',
  'search/',
  'docs/',
  'docs/method/',
  'docs/rules/',
  'docs/adr/',
  'regulations/kz/vko/2014-198/konsultativnaya-pomosch/',
  'regulations/kz/vko/2014-198/eksternat/',
  GUARDIANSHIP,
  'no-such-page/',
];

function textsOf(node: unknown): string[] {
  if (typeof node === 'string') return [node];
  return typeof node === 'object' && node !== null ? Object.values(node).flatMap(textsOf) : [];
}

const kazakh = new Set(textsOf(dictionaryOf('kk')));
const russian = textsOf(dictionaryOf('ru')).filter((text) => /[а-я]/i.test(text) && !kazakh.has(text));

/** A word alone may be a loan inside a Kazakh sentence; several words are not. */
const isRussian = (text: string) =>
  FOREIGN.test(text) ||
  russian.some((words) => (words.includes(' ') ? text.includes(words) : text === words));
/** Letters and small words that no Kazakh sentence has. */
const FOREIGN = /[ёщъ]|(?<![а-яёәғқңөұүһі])(?:и|для|или|по|на|если|нет|который)(?![а-яёәғқңөұүһі])/i;

let browser: Browser;
beforeAll(async () => {
  browser = await launchBrowser();
});
afterAll(() => browser?.close());

async function open(path: string, javaScriptEnabled = true): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
  const page = await context.newPage();
  await page.goto(`${site}${path}`, { waitUntil: 'networkidle' });
  return page;
}

/** Everything that a reader sees or hears in Kazakh: text, and names of fields, regions, columns. */
function spoken(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const texts: string[] = [];
    const visit = (node: Node) => {
      if (node instanceof Element) {
        if (['SCRIPT', 'STYLE', 'PRE', 'CODE'].includes(node.tagName)) return;
        if (node.closest('[lang]')?.getAttribute('lang') !== 'kk') return;
        for (const name of ['aria-label', 'placeholder', 'data-label', 'alt', 'title'])
          texts.push(node.getAttribute(name) ?? '');
        if (node instanceof HTMLTemplateElement) visit(node.content);
      }
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.textContent ?? '');
      for (const child of node.childNodes) visit(child);
    };
    visit(document.documentElement);
    return texts.map((text) => text.trim()).filter((text) => text !== '');
  });
}

describe('no Russian word is left', () => {
  test.each(TEMPLATES)('on /kk/%s', async (path) => {
    const page = await open(path === 'no-such-page/' ? 'kk/404.html' : `kk/${path}`);
    expect(await page.getAttribute('html', 'lang')).toBe('kk');
    const texts = await spoken(page);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter(isRussian)).toEqual([]);
    await page.context().close();
  });
});

test('the switch leads to the same page and back, without script', async () => {
  const page = await open(GUARDIANSHIP, false);
  await page.click('.to-language');
  expect(page.url()).toBe(`${site}kk/${GUARDIANSHIP}`);
  expect(await page.locator('.banner').first().innerText()).toContain('Қолданыста екені күмәнді');
  const title = page.locator('h1');
  expect(await title.getAttribute('lang')).toBe('ru');
  expect(await page.locator('.to-language').getAttribute('hreflang')).toBe('ru');
  await page.click('.to-language');
  expect(page.url()).toBe(`${site}${GUARDIANSHIP}`);
  expect(await page.locator('h1').getAttribute('lang')).toBeNull();
  await page.context().close();
});

test('each version of a page names all of them', async () => {
  for (const path of [GUARDIANSHIP, `kk/${GUARDIANSHIP}`]) {
    const page = await open(path, false);
    const alternates = await page
      .locator('link[rel=alternate][hreflang]')
      .evaluateAll((all) => all.map((link) => [link.getAttribute('hreflang'), link.getAttribute('href')]));
    expect(alternates).toEqual([
      ['ru', `/${GUARDIANSHIP}`],
      ['kk', `/kk/${GUARDIANSHIP}`],
      ['x-default', `/${GUARDIANSHIP}`],
    ]);
    await page.context().close();
  }
});

async function found(query: string): Promise<string[]> {
  const page = await open(`kk/search/?q=${encodeURIComponent(query)}`);
  await page.locator('#search-results li').first().waitFor();
  const links = await page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  await page.context().close();
  return links;
}

test('Russian records are found in their forms on Kazakh pages', async () => {
  for (const query of ['опека', 'опеку']) {
    const links = await found(query);
    expect(links.every((href) => href.startsWith('/kk/'))).toBe(true);
    expect(links.some((href) => href.includes('ope'))).toBe(true);
  }
  expect((await found('экстерната'))[0]).toBe('/kk/regulations/kz/vko/2014-198/eksternat/');
});

test('any form of a Kazakh word finds every page that has another', async () => {
  const count = async (query: string) => {
    const page = await open(`kk/search/?q=${encodeURIComponent(query)}`);
    await page.locator('#search-results li').first().waitFor();
    const status = await page.locator('#search-status').innerText();
    await page.context().close();
    return Number(/\d+/.exec(status)?.[0]);
  };
  const whole = await count('құжат');
  expect(whole).toBeGreaterThan(10);
  for (const form of ['құжаттарды', 'құжатымнан']) expect(await count(form), form).toBe(whole);
  for (const query of ['Ақмола облысынан', 'облыстарымызда']) {
    expect(
      (await found(query)).some((href) => href.includes('akmola')),
      query,
    ).toBe(true);
  }
  expect((await found('алып тастаған')).some((href) => href.includes('konsultativnaya'))).toBe(true);
});

test('the calculator counts in Kazakh, and says which words are Russian', async () => {
  const page = await open('kk/regulations/kz/vko/2014-198/eksternat/');
  await page.fill('#deadline input[name=from]', '2015-03-18');
  await page.click('#deadline button[type=submit]');
  await page.locator('#deadline output .card').nth(1).waitFor();
  const cards = await page.locator('#deadline output .card').allInnerTexts();
  expect(cards[0]?.replaceAll('\u00a0', ' ')).toContain('2015 жылғы 10 сәуір, жұма');
  expect(await page.locator('#deadline output h4').first().getAttribute('lang')).toBe('ru');
  expect(await page.locator('#deadline output li span[lang=ru]').count()).toBeGreaterThan(0);
  await page.context().close();
});
