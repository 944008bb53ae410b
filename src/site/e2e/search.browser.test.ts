/** The search as people use it: their words and spellings, filters, order, keys; and the catalogue without script. */
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { open, type WatchedPage, watchPage } from './open.ts';
import { measureShifts, noteShifts } from './page/loading.ts';

const site = inject('siteAddress');

const EXTERNAL_STUDY = '/services/kz/eksternat/';
const VKO = '/acts/kz/vko/2014-198/';
const AKMOLA = '/acts/kz/akmola/2015-a-7-298/';
const GUARDIANSHIP = '/services/kz/ustanovlenie-opeki/';
const ADOPTION = '/services/kz/vyplata-pri-usynovlenii/';
const GLOSSARY = '/glossary/';

/** Asks one question after another: a page of its own for each would cost minutes. */
let asking: Page;
let visited: WatchedPage;
beforeAll(async () => {
  visited = await watchPage();
  await visited.visit('search/');
  asking = visited.page;
});
afterAll(async () => {
  expect(await visited.trouble()).toEqual([]);
  await visited.close();
});

/** Waits for the answer: it is always announced. */
async function announced(page: Page): Promise<string> {
  await page.waitForFunction(() => (document.querySelector('#search-status')?.textContent ?? '') !== '');
  return page.locator('#search-status').innerText();
}

function links(page: Page): Promise<string[]> {
  return page
    .locator('#search-results h2 a')
    .evaluateAll((all) => all.map((link) => new URL((link as HTMLAnchorElement).href).pathname));
}

/** Regulations of the services that were found, with the year of each. */
function regulations(page: Page): Promise<{ path: string; text: string }[]> {
  return page.locator('#search-results .meta a').evaluateAll((all) =>
    all.map((link) => ({
      path: new URL((link as HTMLAnchorElement).href).pathname,
      text: link.textContent ?? '',
    })),
  );
}

/** Answers to addresses are asked for by `open` below: here the page stays, and its form asks. */
async function found(query: string): Promise<string[]> {
  await asking.evaluate((words) => {
    const form = document.querySelector<HTMLFormElement>('#search');
    const field = document.querySelector<HTMLInputElement>('#q');
    const status = document.querySelector('#search-status');
    if (form === null || field === null || status === null) throw new Error('no form to ask');
    status.textContent = '';
    field.value = words;
    form.requestSubmit();
  }, query);
  await announced(asking);
  return links(asking);
}

describe('people find what they mean', () => {
  test.each([
    ['экстернат', EXTERNAL_STUDY],
    ['экстерната', EXTERNAL_STUDY],
    ['ЭКСТЕРНАТ', EXTERNAL_STUDY],
    ['разрешение "экстерната"', EXTERNAL_STUDY],
    ['разрешение «экстерната»', EXTERNAL_STUDY],
    ['опека', GUARDIANSHIP],
    ['опекой', GUARDIANSHIP],
    ['А-7/298', AKMOLA],
    ['A-7/298', AKMOLA],
    ['№ А-7/298', AKMOLA],
    ['298', AKMOLA],
    ['26.06.2015', AKMOLA],
    ['26 июня 2015', AKMOLA],
    ['2015-06-26', AKMOLA],
    ['№ 4917', AKMOLA],
    ['№ 198', VKO],
    ['№198', VKO],
    ['N 198', VKO],
    ['198', VKO],
    ['23 июля 2014 года', VKO],
  ])('«%s» finds %s first', async (query, expected) => {
    expect((await found(query))[0]).toBe(expected);
  });

  test.each([
    ['ХҚО', GLOSSARY],
    ['усыновленных', ADOPTION],
    ['усыновлением', ADOPTION],
    ['ЕКСТЕРНАТ', EXTERNAL_STUDY],
    ['Государственная корпорация', GLOSSARY],
    ['очередь в детский сад', '/services/kz/ochered-detsad/'],
    ['питание школьников', '/services/kz/pitanie/'],
  ])('«%s» finds %s among the first three', async (query, expected) => {
    expect((await found(query)).slice(0, 3)).toContain(expected);
  });

  test.each([
    ['ребёнка', 'ребенка'],
    ['детский', 'детской'],
    ['опека', 'опекой'],
    ['усыновленных', 'усыновленного'],
  ])('«%s» and «%s» find the same pages', async (one, other) => {
    const pages = await found(one);
    expect(pages.length).toBeGreaterThan(1);
    expect(new Set(await found(other))).toEqual(new Set(pages));
  });

  test('a body is found by its later name', async () => {
    const pages = await found('Правительство для граждан');
    expect(pages.filter((path) => path.startsWith('/services/')).length).toBeGreaterThan(3);
  });

  test.each(['№ 999', 'А-999', '11.11.2011', 'ъъъъ', 'адвокат', 'налог', 'ипотека'])(
    '«%s» finds nothing, and it is said',
    async (query) => {
      expect(await found(query)).toEqual([]);
      expect(await announced(asking)).toContain('в каталоге нет');
    },
  );
});

describe('filters and order', () => {
  test('are kept in the address, and the back button returns to them', async () => {
    const page = await open('search/');
    await page.fill('#q', 'выдача');
    await page.press('#q', 'Enter');
    await announced(page);
    await page.selectOption('select[name=region]', 'vko');
    await page.waitForURL(/region=vko/);
    await page.selectOption('select[name=sort]', 'title');
    await page.waitForURL(/sort=title/);
    expect(new URL(page.url()).searchParams.get('q')).toBe('выдача');
    await page.reload({ waitUntil: 'networkidle' });
    expect(await page.inputValue('#q')).toBe('выдача');
    expect(await page.inputValue('select[name=region]')).toBe('vko');
    expect(await page.inputValue('select[name=sort]')).toBe('title');
    const narrowed = await regulations(page);
    expect(narrowed.length).toBeGreaterThan(0);
    expect(narrowed.every(({ path }) => path.includes('/vko/'))).toBe(true);
    await page.goBack();
    await page.goBack();
    await page.waitForFunction(
      (all) => document.querySelectorAll('#search-results li').length > all,
      narrowed.length,
    );
    expect(await page.inputValue('select[name=region]')).toBe('');
  });

  test('each choice says how many pages it leaves, and leaves as many', async () => {
    const page = await open('search/?q=опека&region=akmola');
    await announced(page);
    const options = await page.locator('select[name=status] option:not([value=""]):not([disabled])').all();
    expect(options.length).toBeGreaterThan(0);
    for (const option of options) {
      const [, count] = /\((\d+)\)$/.exec((await option.textContent())?.trim() ?? '') ?? [];
      const value = (await option.getAttribute('value')) ?? '';
      const chosen = await open(`search/?q=опека&region=akmola&status=${value}`);
      expect(await announced(chosen)).toMatch(new RegExp(`^Найдено: ${count}\\.`));
    }
    // The filter that is on counts what another choice of it would give.
    await page.goto(`${site}search/?q=дети&region=akmola`);
    await announced(page);
    const other = page.locator('select[name=region] option[value=vko]');
    expect(await other.textContent()).toMatch(/\([1-9]\d*\)/);
  });

  test('the order by title and by date is that of the words and days', async () => {
    const page = await open('search/?region=akmola&sort=title');
    await announced(page);
    const titles = await page.locator('#search-results h2').allInnerTexts();
    expect(titles.length).toBeGreaterThan(3);
    expect(titles).toEqual([...titles].sort(new Intl.Collator('ru').compare));
    const newest = await open('search/?sphere=education&sort=date&q=дети');
    await announced(newest);
    const years = (await regulations(newest)).flatMap(({ text }) => /\b20\d\d\b/.exec(text)?.[0] ?? []);
    expect(years.length).toBeGreaterThan(1);
    expect(years).toEqual([...years].sort().reverse());
  });

  test('a result has the name that people use, the official title, the status in word and shape, the term', async () => {
    const page = await open('search/?q=экстернат');
    await announced(page);
    const first = page.locator('#search-results > li').first();
    expect(await first.locator('h2').innerText()).toBe('Учиться в школе экстерном');
    expect(await first.locator('.official').innerText()).toMatch(/^Выдача разрешения/);
    const [today, then] = await first.locator('.meta').allInnerTexts();
    expect(today).toMatch(/\S/);
    expect(then).toMatch(/^Регламент, 2014, Восточно-Казахстанская область\s+Утратил силу$/);
    expect(await first.locator('.badge svg').count()).toBe(2);
  });

  test('taking the filters away leaves the words', async () => {
    const page = await open('search/?q=опека&region=akmola&sort=term');
    await announced(page);
    await page.click('#search button[type=reset]');
    await page.waitForURL((url) => !url.searchParams.has('region'));
    expect(await page.inputValue('#q')).toBe('опека');
  });
});

describe('keys', () => {
  test('«/» leads to the words from any page, and can be turned off', async () => {
    const page = await open('glossary/');
    await page.keyboard.press('/');
    await page.waitForURL(/\/search\/#q$/);
    await page.waitForFunction(() => document.activeElement?.id === 'q');
    await page.keyboard.type('а/б');
    expect(await page.inputValue('#q')).toBe('а/б');
    await page.uncheck('#search-shortcut');
    await page.goto(`${site}glossary/`);
    await page.keyboard.press('/');
    await page.waitForTimeout(200);
    expect(page.url()).toBe(`${site}glossary/`);
  });

  test('«/» takes the field of the page itself where it has one', async () => {
    const page = await open('');
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
  });

  test('arrows go along the results, Escape goes back to the words', async () => {
    const page = await open('search/?q=опека');
    await announced(page);
    await page.focus('#q');
    const focused = () => page.evaluate(() => (document.activeElement as HTMLAnchorElement).pathname);
    const all = await links(page);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(all[0]);
    await page.keyboard.press('ArrowDown');
    expect(await focused()).toBe(all[1]);
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Escape');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('q');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(`${site.replace(/\/$/, '')}${all[0]}`);
  });

  test('more results take the focus with them', async () => {
    const page = await open('search/?q=дети');
    await announced(page);
    await page.click('#search-more');
    await page.waitForFunction(() => document.querySelectorAll('#search-results li').length > 10);
    const eleventh = page.locator('#search-results li:nth-child(11) h2 a');
    expect(await eleventh.evaluate((link) => link === document.activeElement)).toBe(true);
  });
});

test('the index comes with the first question, weighs little, and nothing moves when it answers', async () => {
  const loaded: string[] = [];
  let bytes = 0;
  const page = await open('search/', {
    width: 360,
    height: 740,
    async prepare(unopened) {
      unopened.on('response', async (response) => {
        loaded.push(response.url());
        // A page that is left keeps no bodies.
        bytes += (await response.body().catch(() => '')).length;
      });
      await noteShifts(unopened);
    },
  });
  await page.waitForLoadState('networkidle');
  expect(loaded.filter((url) => /pagefind|index\.json/.test(url))).toEqual([]);
  await page.fill('#q', 'опека');
  await page.press('#q', 'Enter');
  await announced(page);
  expect(loaded.some((url) => url.endsWith('search/index.json'))).toBe(true);
  expect(loaded.filter((url) => url.includes('pagefind'))).toEqual([]);
  // Unpacked; the page itself, its styles, scripts and fonts among them.
  expect(bytes).toBeLessThan(400_000);
  await page.goto(`${site}search/?q=опека`, { waitUntil: 'networkidle' });
  await announced(page);
  expect(await measureShifts(page)).toEqual([]);
});

describe('words that are not there', () => {
  test('are said, and so is a word that was read otherwise', async () => {
    await found('опека срочно');
    expect(await announced(asking)).toMatch(/Не нашлось слов: «срочно»/);
    await found('опкеа');
    expect(await announced(asking)).toMatch(/Вместо «опкеа» искали «опека»/);
    await found('jgtrf');
    expect(await announced(asking)).toMatch(/«jgtrf» искали «опека»/);
  });

  test('may be close to a service, which is offered apart from what is found', async () => {
    expect(await found('школьная форма')).toEqual([]);
    expect(await asking.locator('#search-nearest li').count()).toBeGreaterThan(0);
    await found('опека');
    expect(await asking.locator('#search-nearest').isVisible()).toBe(false);
  });

  test('lead to the pages for legal staff too, after those that a citizen reads', async () => {
    await asking.goto(`${site}search/?q=${encodeURIComponent('редакции правил опекунам')}&in=texts`);
    const links = asking.locator('#search-results a');
    await links.first().waitFor();
    const found = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(found[0]).toBe('/services/kz/posobie-opekunam/');
    for (const kind of [/^\/regulations\/.*\/law\/$/, /^\/rules\//])
      expect(found.some((path) => kind.test(path))).toBe(true);
    const words = await asking.locator('#search-results').innerText();
    for (const kind of ['Регламент, для юриста', 'Правила услуги']) expect(words).toContain(kind);
  });

  test('can be sought in the texts, where no page of the method is', async () => {
    await asking.goto(`${site}search/?q=канцелярия&in=texts`);
    await announced(asking);
    const pages = await links(asking);
    expect(pages.length).toBeGreaterThan(3);
    expect(pages.filter((path) => path.startsWith('/docs/'))).toEqual([]);
    await asking.goto(`${site}search/?q=правило&in=docs`);
    await announced(asking);
    expect((await links(asking)).every((path) => /^\/(?:docs|glossary)\//.test(path))).toBe(true);
  });
});

describe('suggestions', () => {
  test('come while somebody types, and keys go along them', async () => {
    const page = await open('');
    await page.locator('#q').pressSequentially('опек');
    const options = page.getByRole('option');
    await options.first().waitFor();
    expect(await page.locator('#q').getAttribute('aria-expanded')).toBe('true');
    await page.keyboard.press('ArrowDown');
    expect(await options.first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Escape');
    expect(await options.count()).toBe(0);
    await page.locator('#q').pressSequentially('у');
    await options.first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/services\//);
  });

  test('a form without a choice asks as before', async () => {
    const page = await open('');
    await page.locator('#q').pressSequentially('лагер');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await page.waitForURL(/\/search\/\?q=/);
    await announced(page);
    expect((await links(page))[0]).toContain('/lagerya/');
  });
});

describe('without script', () => {
  test('the search says where the whole catalogue is', async () => {
    const page = await open('search/', { script: false });
    expect(await page.locator('#search').isVisible()).toBe(false);
    await page.click('noscript a');
    expect(new URL(page.url()).pathname).toBe('/catalogue/');
  });

  test('each filter is a page, each order of it too, and counts are true', async () => {
    const page = await open('catalogue/', { script: false });
    const facets = await page.locator('.browse nav.card').all();
    expect(facets.length).toBeGreaterThanOrEqual(8);
    const first = page.locator('nav.card li').first();
    const count = await first.locator('.count').innerText();
    await first.locator('a').click();
    expect(await page.locator('.entries > li').count()).toBe(Number(count));
    await page.click('.orders a[href$="/by/title/"]');
    const titles = await page.locator('.entries h2').allInnerTexts();
    expect(titles).toHaveLength(Number(count));
    expect(titles).toEqual([...titles].sort(new Intl.Collator('ru', { numeric: true }).compare));
    expect(await page.locator('.orders [aria-current=page]').innerText()).toBe('по названию');
  });
});
