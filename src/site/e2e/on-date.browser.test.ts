/** The status on a day that somebody asks for, with script and without; feeds; a reference to copy. */
import type { Page } from 'playwright-core';
import { describe, expect, test } from 'vitest';
import { type Opening, open as openPage } from './open.ts';

const ACT = 'acts/kz/vko/2014-198/';
const EXTERNAT = 'regulations/kz/vko/2014-198/eksternat/';

const open = (path: string, opening: Opening = {}) => openPage(path, { width: 360, height: 800, ...opening });

async function bannerOf(page: Page): Promise<string> {
  return (await page.locator('.banner').first().innerText()).replaceAll('\u00a0', ' ');
}

describe('with script', () => {
  test('a regulation that is repealed now was in force on the day that the address names', async () => {
    const now = await open(EXTERNAT);
    expect(await bannerOf(now)).toMatch(/^Утратил силу/);
    const page = await open(`${EXTERNAT}?on=2015-08-12`);
    await page.locator('.banner.tone-good').waitFor();
    const banner = await bannerOf(page);
    expect(banner).toMatch(/^Статус на 12 августа 2015 года\s+Действует/);
    expect(banner).toContain('не ранее 8 сентября 2014 года');
    expect(banner).not.toContain('№ 211');
  });

  test('the form shows another day without a reload, and the way back and to today', async () => {
    const page = await open(ACT);
    await page.evaluate(() => document.documentElement.setAttribute('data-same', ''));
    await page.fill('input[name=on]', '2015-08-25');
    await page.keyboard.press('Enter');
    await page.locator('.banner.tone-good').waitFor();
    expect(page.url()).toContain('?on=2015-08-25');
    expect(await bannerOf(page)).toMatch(/Принято решение о признании утратившим силу[\s\S]*№ 211/);
    expect(await page.locator('.events li').last().innerText()).toContain('ещё не наступило');
    expect(await page.locator('.axis .asked').getAttribute('visibility')).toBe('visible');
    await page.goBack();
    await page.locator('.banner.tone-bad').waitFor();
    expect(await page.locator('.events [data-state]:visible').count()).toBe(0);
    await page.goForward();
    await page.locator('.banner.tone-good').waitFor();
    await page.click('[data-today]');
    await page.locator('.banner.tone-bad').waitFor();
    expect(page.url()).not.toContain('?');
    expect(await page.locator('html[data-same]').count()).toBe(1);
  });

  test('a day before everything and a word that is no day', async () => {
    const early = await open(`${ACT}?on=1999-01-01`);
    await early.locator('.banner.tone-mute').waitFor();
    expect(await bannerOf(early)).toContain('Ещё не введён');
    const none = await open(`${ACT}?on=2015-02-30`);
    expect(await bannerOf(none)).toMatch(/^Утратил силу/);
  });

  test('in Kazakh the day is told in Kazakh', async () => {
    const page = await open(`kk/${ACT}?on=2015-08-25`);
    await page.locator('.banner.tone-good').waitFor();
    expect(await bannerOf(page)).toMatch(/^2015 жылғы 25 тамыз күнгі мәртебесі/);
  });

  test('a reference is copied where the clipboard can be written', async () => {
    const page = await open(ACT, { permissions: ['clipboard-read', 'clipboard-write'] });
    await page.click('.citation button');
    await page.locator('.citation [role=status]:has-text("Скопировано")').waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied).toBe(await page.locator('.citation > p').textContent());
    expect(copied).toMatch(/Постановление от 23\sиюля\s2014\sгода №\s198/);
  });
});

describe('without script', () => {
  test('no form that would do nothing; the days of changes lead to pages of their own', async () => {
    const page = await open(`${ACT}?on=2015-08-20`, { script: false });
    expect(await page.locator('input[name=on]').isVisible()).toBe(false);
    expect(await page.locator('.citation button').count()).toBe(0);
    await page.click('#days a:has-text("20 августа 2015")');
    expect(page.url()).toMatch(/\/on\/2015-08-20\/$/);
    expect(await page.locator('h1').innerText()).toMatch(/20\sавгуста\s2015/);
    expect(await bannerOf(page)).toMatch(
      /^Действует \(начало не установлено\)[\s\S]*Принято решение о признании утратившим силу/,
    );
    expect(await page.locator('.entries .badge').allInnerTexts()).toEqual([
      'Действует (начало не установлено)',
      'Действует (начало не установлено)',
      'Действует (начало не установлено)',
      'Возможно, уже исключён (день не установлен)',
      'Действует (начало не установлено)',
    ]);
    await page.click('a[rel=next]');
    expect(page.url()).toMatch(/\/on\/2015-08-22\/$/);
  });

  test('the pages of a day and of changes fit a narrow screen', async () => {
    for (const path of [ACT, `${ACT}on/2015-08-31/`, 'changes/', 'changes/vko/', `kk/${ACT}on/2015-08-31/`]) {
      const page = await open(path, { width: 320, height: 800 });
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(sideways, path).toBeLessThanOrEqual(0);
    }
  });
});

test('each feed is sound XML that a page names, with entries that lead to events', async () => {
  for (const path of ['changes/', 'changes/vko/', ACT, `kk/${ACT}`]) {
    const page = await open(path);
    const feed = await page.evaluate(async () => {
      const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]');
      const response = await fetch(link?.href ?? '');
      const xml = new DOMParser().parseFromString(await response.text(), 'application/xml');
      const texts = (tag: string) => [...xml.getElementsByTagName(tag)].map((node) => node.textContent ?? '');
      return {
        broken: texts('parsererror'),
        root: xml.documentElement.nodeName,
        ids: texts('id'),
        days: texts('updated'),
        events: [...xml.querySelectorAll('entry link')].map((node) =>
          new URL(node.getAttribute('href') ?? '', response.url).toString(),
        ),
      };
    });
    expect(feed.broken, path).toEqual([]);
    expect(feed.root, path).toBe('feed');
    expect(new Set(feed.ids).size, path).toBe(feed.ids.length);
    expect(feed.days.slice(1), path).toEqual(feed.days.slice(1).toSorted().reverse());
    const [event = ''] = feed.events;
    await page.goto(event);
    const key = decodeURIComponent(new URL(event).hash.slice(1));
    // An order has a page of its own, without places in it.
    const isPlace = key !== '' || new URL(event).pathname.includes('/orders/');
    expect(isPlace, event).toBe(true);
    if (key === '') expect((await page.goto(event))?.status(), event).toBe(200);
    else expect(await page.evaluate((id) => document.getElementById(id) !== null, key), event).toBe(true);
  }
});
