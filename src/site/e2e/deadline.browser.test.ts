/** The deadline calculator, as a person uses it: by keyboard, with a saved calendar file, and without script. */
import { text } from 'node:stream/consumers';
import { gzipSync } from 'node:zlib';
import { expect, inject, test } from 'vitest';
import { open } from './open.ts';

const site = inject('siteAddress');
const EXTERNAT = 'regulations/kz/vko/2014-198/eksternat/';

const PHONE = { width: 360, height: 800 };

test('15 working days over Nauryz 2015, by keyboard: both readings, each skipped day with its source', async () => {
  const page = await open(EXTERNAT, PHONE);
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.press('#way-office input[name=from]', 'Enter');
  await page.locator('#way-office output .card').nth(1).waitFor();
  const cards = await page.locator('#way-office output .card').allInnerTexts();
  expect(cards[0]).toMatch(/день обращения[\s\S]*10\sапреля\s2015/);
  expect(cards[1]).toMatch(/следующий день[\s\S]*13\sапреля\s2015/);
  await page.locator('#way-office output summary').first().click();
  const skipped = await page.locator('#way-office output .card').first().locator('li').allInnerTexts();
  expect(skipped).toHaveLength(9);
  expect(skipped.filter((day) => /выходной взамен праздника/.test(day))).toHaveLength(2);
  for (const day of skipped) expect(day).toMatch(/Закон|Стандарт/);
});

test('a request after the end of intake: the page and the calendar file quote the standard', async () => {
  const page = await open('regulations/kz/akmola/2015-a-7-298/spravki-po-opeke/', PHONE);
  await page.click('#way-portal > summary');
  await page.fill('#way-portal input[name=from]', '2026-11-27');
  await page.fill('#way-portal input[name=time]', '23:00');
  await page.click('#way-portal button[type=submit]');
  const note = page.locator('#way-portal output .note', { hasText: 'Приём в этот день уже окончен' }).last();
  const told = (await note.innerText()).replaceAll('\u00a0', ' ');
  expect(told).toMatch(
    /понедельник, 30 ноября 2026 года, 09:00: «портала: круглосуточно[^»]*» \(стандарт, п\. 8/u,
  );
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#way-portal output button').last().click(),
  ]);
  const ics = (await text(await download.createReadStream())).replaceAll('\r\n ', '');
  expect(ics).toContain('DTSTART;VALUE=DATE:20261203');
  const [description = ''] = /DESCRIPTION:.*/u.exec(ics) ?? [];
  const unescaped = description.replaceAll(/\\([;,])/gu, '$1').replaceAll('\u00a0', ' ');
  expect(unescaped).toContain(told.replace(/\.$/u, ''));
});

test('a way in force counts from today at one tap, and its answer pushes nothing down', async () => {
  const page = await open('services/kz/posobie-opekunam/', {
    ...PHONE,
    prepare: async (unopened) => {
      await unopened.clock.setFixedTime('2026-12-01T22:30:00Z');
      await unopened.route('**/calendars/**', async (route) => {
        // Later than a browser takes a move for the answer to a tap.
        await new Promise((done) => setTimeout(done, 700));
        await route.continue();
      });
    },
  });
  const way = page.locator('#way-con');
  const today = await page.evaluate(() => new Date().toLocaleDateString('sv-SE'));
  expect(await way.locator('input[name=from]').inputValue()).toBe(today);
  expect(await way.locator('output').innerText()).toBe('');
  await page.evaluate(() => {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        hadRecentInput: boolean;
        value: number;
      })[])
        if (!entry.hadRecentInput)
          document.body.dataset.moved = String(Number(document.body.dataset.moved ?? 0) + entry.value);
    }).observe({ type: 'layout-shift' });
  });
  await way.locator('button[type=submit]').click();
  await way.locator('output .card').waitFor();
  await page.waitForTimeout(100);
  expect(await page.evaluate(() => document.body.dataset.moved ?? '0')).toBe('0');
  expect((await way.locator('output').innerText()).replaceAll('\u00a0', ' ')).toMatch(
    /Готово не позднее\s+(среда, 2|четверг, 3) декабря 2026 года, до 20:00/u,
  );
});

test('no way that is only history promises a day', async () => {
  const page = await open(EXTERNAT, PHONE);
  expect(await page.locator('#way-office input[name=from]').inputValue()).toBe('');
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output .card').first().waitFor();
  const said = await page.locator('#way-office output').innerText();
  expect(said).toContain('Последний день срока');
  expect(said).not.toContain('Готово');
});

test('a year without a calendar is not guessed', async () => {
  const page = await open('deadline/', PHONE);
  await page.fill('input[name=from]', '2027-12-20');
  await page.fill('input[name=count]', '60');
  await page.click('button[type=submit]');
  await page.locator('output .card').first().waitFor();
  expect(await page.locator('output').innerText()).toMatch(/нет календаря на год\s+2028/);
});

test('an unknown term is not counted: what the page says of it is shown, and no day', async () => {
  const page = await open(EXTERNAT, PHONE);
  // As the page is built where nobody states a term: see build-site.build.test.ts.
  await page.locator('#way-office [data-calculator]').evaluate((root: HTMLElement) => {
    root.dataset.terms = '[]';
    const unknown = document.createElement('template');
    unknown.dataset.unknown = 'office';
    unknown.content.append('Последний день посчитать нельзя');
    root.append(unknown);
  });
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output:has-text("посчитать нельзя")').waitFor();
  expect(await page.locator('#way-office output .card').count()).toBe(0);
});

test('without script the page shows the rules, and the days off of a year', async () => {
  const page = await open(EXTERNAT, { ...PHONE, script: false });
  expect(await page.locator('#way-office form').isVisible()).toBe(false);
  expect(await page.locator('#deadline').innerText()).toContain('Включите JavaScript или посчитайте сами');
  expect(await page.locator('#deadline').innerText()).toContain('статья 12-1');
  expect(await page.locator('#deadline').innerText()).not.toContain('Выберите');
  await page.goto(`${site}deadline/`);
  expect(await page.locator('main').innerText()).toContain('статья 173');
  expect(await page.locator('table tbody tr').count()).toBeGreaterThan(10);
  await page.goto(`${site}deadline/2015/`);
  const rows = await page.locator('table tbody tr').allInnerTexts();
  expect(
    rows.some(
      (row) => /24 марта 2015 года/.test(row.replaceAll('\u00a0', ' ')) && /взамен праздника/.test(row),
    ),
  ).toBe(true);
});

test('calendars are fetched for the years of the answer only, and not with the page', async () => {
  const years: string[] = [];
  const page = await open(EXTERNAT, {
    prepare: async (unopened) =>
      unopened.on('request', (request) => {
        const [, year] = /calendars\/kz\/(\d+)\.json/.exec(request.url()) ?? [];
        if (year !== undefined) years.push(year);
      }),
  });
  await page.waitForLoadState('networkidle');
  expect(years).toEqual([]);
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output .card').first().waitFor();
  // A day off of January may stand for a holiday of December, so the neighbours are needed.
  expect(years.toSorted()).toEqual(['2014', '2015', '2016']);
  await page.fill('#way-office input[name=from]', '2015-04-20');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output:has-text("мая 2015")').waitFor();
  expect(years).toHaveLength(3);
});

test('all script of the calculator, its engine with it, takes less than 15 KB', async () => {
  const scripts: Promise<Buffer>[] = [];
  const page = await open(EXTERNAT, {
    prepare: async (unopened) =>
      unopened.on('response', (response) => {
        if (response.request().resourceType() === 'script') scripts.push(response.body());
      }),
  });
  await page.waitForLoadState('networkidle');
  const loader = scripts.length;
  await page.fill('#way-office input[name=from]', '2015-03-18');
  await page.click('#way-office button[type=submit]');
  await page.locator('#way-office output .card').first().waitFor();
  expect(scripts.length).toBeGreaterThan(loader);
  const bytes = (await Promise.all(scripts)).reduce((sum, body) => sum + gzipSync(body).length, 0);
  expect(bytes).toBeLessThan(15_000);
});
