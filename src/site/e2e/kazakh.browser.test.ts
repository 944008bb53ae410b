/** The interface in Kazakh: complete, one step from the Russian one, and with a search that knows word forms. */
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { comesLater, open, type WatchedPage, watchPage } from './open.ts';
import { pushedOutByLargeLetters, widthsThatScrollSideways } from './page/layout.ts';
import { blockingFiles, delayFonts, measureShifts, noteShifts, readToTheEnd } from './page/loading.ts';
import { kazakhTexts } from './page/words.ts';
import { LANGUAGE_FOLDERS, TEMPLATES } from './templates.ts';

const site = inject('siteAddress');
const GUARDIANSHIP = 'regulations/kz/akmola/2015-a-7-298/ustanovlenie-opeki/';
const PHONE = { width: 360, height: 740 };

let visited: WatchedPage;
beforeAll(async () => {
  visited = await watchPage({ prepare: (page) => Promise.all([noteShifts(page), delayFonts(page)]) });
});
afterAll(() => visited?.close());

describe.each(Object.entries(TEMPLATES))('%s', (_, path) => {
  beforeAll(() => visited.visit(`${LANGUAGE_FOLDERS.kk}${path}`, PHONE));

  test('nothing holds it up, nor jumps with fonts that come late', async () => {
    const blocking = await blockingFiles(visited.page);
    expect(blocking.filter((file) => !file.endsWith('.css'))).toEqual([]);
    await readToTheEnd(visited.page);
    expect(visited.requested.filter((file) => /pagefind|calculator|search\/index\.json/.test(file))).toEqual(
      [],
    );
    if (!comesLater(path)) expect(await measureShifts(visited.page)).toEqual([]);
  });

  test('is told in Kazakh, and no Russian word is left', async () => {
    expect(await visited.page.getAttribute('html', 'lang')).toBe('kk');
    const { spoken, russian } = await kazakhTexts(visited.page);
    expect(spoken).toBeGreaterThan(10);
    expect(russian).toEqual([]);
  });

  test('nothing scrolls sideways, nor do large letters push anything out', async () => {
    expect(await widthsThatScrollSideways(visited.page, [360, 320])).toEqual([]);
    expect(await pushedOutByLargeLetters(visited.page)).toBe(0);
  });

  test('nothing failed, nothing was asked of elsewhere, nothing was tried against the policy', async () => {
    expect(await visited.trouble()).toEqual([]);
  });
});

test('the switch leads to the same page and back, without script', async () => {
  const page = await open(GUARDIANSHIP, { ...PHONE, script: false });
  await page.click('.to-language');
  expect(page.url()).toBe(`${site}kk/${GUARDIANSHIP}`);
  expect(await page.locator('.banner').first().innerText()).toContain('Қолданыста екені күмәнді');
  expect(await page.locator('h1').getAttribute('lang')).toBeNull();
  expect(await page.locator('h1').innerText()).toMatch(/қорғаншылық/);
  expect(await page.locator('.official-title [lang=ru]').innerText()).toMatch(/^Установление опеки/);
  expect(await page.locator('.to-language').getAttribute('hreflang')).toBe('ru');
  await page.click('.to-language');
  expect(page.url()).toBe(`${site}${GUARDIANSHIP}`);
  expect(await page.locator('h1').getAttribute('lang')).toBeNull();
});

async function found(query: string): Promise<string[]> {
  const page = await open(`kk/search/?q=${encodeURIComponent(query)}`, PHONE);
  await page.locator('#search-results li').first().waitFor();
  const links = await page
    .locator('#search-results a')
    .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
  return links;
}

test('Russian records are found in their forms on Kazakh pages', async () => {
  for (const query of ['опека', 'опеку']) {
    const links = await found(query);
    expect(links.every((href) => href.startsWith('/kk/'))).toBe(true);
    expect(links.some((href) => href.includes('ope'))).toBe(true);
  }
  expect((await found('экстерната'))[0]).toBe('/kk/services/kz/eksternat/');
});

test('any form of a Kazakh word finds every page that has another', async () => {
  const count = async (query: string) => {
    const page = await open(`kk/search/?q=${encodeURIComponent(query)}`, PHONE);
    await page.locator('#search-results li').first().waitFor();
    const status = await page.locator('#search-status').innerText();
    return Number(/\d+/.exec(status)?.[0]);
  };
  const whole = await count('бала');
  expect(whole).toBeGreaterThan(10);
  for (const form of ['балаларды', 'балалардан']) expect(await count(form), form).toBe(whole);
  for (const query of ['Ақмола облысынан', 'облыстарымызда']) {
    expect(
      (await found(query)).some((href) => href.includes('akmola')),
      query,
    ).toBe(true);
  }
});

test('the calculator counts in Kazakh, and says which words are Russian', async () => {
  const page = await open('kk/regulations/kz/vko/2014-198/eksternat/', PHONE);
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output .card').nth(1).waitFor();
  const cards = await page.locator('#way-office output .card').allInnerTexts();
  expect(cards[0]?.replaceAll('\u00a0', ' ')).toContain('2015 жылғы 10 сәуір, жұма');
  expect(await page.locator('#way-office output h4').first().getAttribute('lang')).toBe('ru');
  expect(await page.locator('#way-office output li span[lang=ru]').count()).toBeGreaterThan(0);
});
