/** What a reader of a regulation meets, and who looks for one. */
import { describe, expect, test } from 'vitest';
import { open } from './open.ts';

const REPEALED = 'regulations/kz/vko/2014-198/eksternat/';
const GUARDIANSHIP = 'regulations/kz/akmola/2015-a-7-298/ustanovlenie-opeki/';
const LAW = `${GUARDIANSHIP}law/`;

describe('a regulation page', () => {
  test('a repealed regulation says so, and by which act, on the first screen of a phone', async () => {
    const page = await open(REPEALED, { width: 360, height: 740 });
    const banner = page.locator('.banner').first();
    expect(await banner.innerText()).toMatch(/Утратил силу/);
    expect(await banner.innerText()).toMatch(/№\s211/);
    const box = await banner.boundingBox();
    expect(box?.y).toBeLessThan(740);
  });

  test('a repealed regulation tells how it was, not where to go', async () => {
    const page = await open(REPEALED);
    expect(await page.locator('p[data-of-today]').innerText()).toMatch(/прежний порядок/);
    const asked = await page.locator('.brief dt').allInnerTexts();
    expect(asked).toContain('Куда обращались');
    expect(asked).not.toContain('Куда обращаться');
  });

  test('answers the seven questions without script', async () => {
    const page = await open(GUARDIANSHIP, { script: false });
    expect(await page.locator('.brief dt').allInnerTexts()).toEqual([
      'Сколько ждать',
      'Куда обращаться',
      'Что принести',
      'Сколько стоит',
    ]);
    expect(await page.locator('.answers dt').allInnerTexts()).toEqual([
      'Что вы получите',
      'Когда могут отказать',
      'Кем оказывается',
    ]);
    expect(await page.locator('.brief').innerText()).toMatch(/тридцать календарных дней/i);
  });

  test.each([
    [360, 740, GUARDIANSHIP],
    [360, 740, REPEALED],
    [1280, 800, GUARDIANSHIP],
    [1280, 800, REPEALED],
  ])('has its four answers on the first screen: %i × %i, %s', async (width, height, path) => {
    const page = await open(path, { width, height });
    // On a slow machine the fonts come too late for a visit, and it keeps the wider ones of the system.
    const revisit = async () => {
      await page.reload();
      return page.locator('.brief').evaluate((node) => node.getBoundingClientRect().bottom);
    };
    await expect.poll(revisit, { timeout: 30_000 }).toBeLessThanOrEqual(height);
  });

  test('is called as people call the service, and no longer than twelve screens of a phone', async () => {
    const page = await open(GUARDIANSHIP, { width: 360, height: 740 });
    expect(await page.locator('h1').innerText()).toBe('Оформить опеку или попечительство над ребёнком');
    expect(await page.locator('.official-title').innerText()).toMatch(/Установление опеки/);
    expect(await page.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(12 * 740);
  });

  test('each way has its whole path with its own running total; places come by one switch', async () => {
    const page = await open(GUARDIANSHIP);
    expect(await page.locator('.way > summary h3').allInnerTexts()).toEqual([
      'Канцелярия услугодателя',
      'ЦОН',
      'Портал eGov',
    ]);
    await page.click('#way-con > summary');
    const steps = (way: string) => page.locator(`${way} .timeline > li`).count();
    expect(await steps('#way-con')).toBeGreaterThan(await steps('#way-office'));
    expect(await page.locator('#way-con .when').last().innerText()).toMatch(/с начала: /);
    expect(await page.locator('.brief .at').first().isVisible()).toBe(false);
    await page.check('#show-places');
    expect(await page.locator('.brief .at').first().isVisible()).toBe(true);
  });

  test('the ways to apply stand beside each other, and one under the other on a phone', async () => {
    const heights = [];
    for (const width of [1280, 360]) {
      const page = await open(LAW, { width, height: 800 });
      const cells = page.locator('.channels tbody tr:first-child > *');
      expect(await page.locator('.channels tbody th').allInnerTexts()).toEqual([
        expect.stringMatching(/^Канцелярия услугодателя/),
        expect.stringMatching(/^ЦОН/),
        expect.stringMatching(/^Портал eGov/),
      ]);
      heights.push(
        new Set(await cells.evaluateAll((all) => all.map((cell) => cell.getBoundingClientRect().top))),
      );
    }
    expect(heights.map(({ size }) => size)).toEqual([1, 5]);
  });

  test('the way down a long page stays in sight where there is room', async () => {
    const page = await open(GUARDIANSHIP, { width: 1280, height: 800 });
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2));
    expect(await page.locator('.contents').evaluate((node) => node.getBoundingClientRect().top)).toBe(16);
  });

  test('a way has one picture of its whole path, fetched when somebody opens it', async () => {
    // One that the browser has in memory would be there at once.
    const page = await open(GUARDIANSHIP, { first: true });
    const picture = page.locator('#way-office details img');
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(0);
    await page.click('#way-office details > summary');
    await page.waitForFunction(
      () => document.querySelector<HTMLImageElement>('#way-office img')?.naturalWidth,
    );
    expect(await picture.getAttribute('alt')).toContain('от обращения до результата');
  });

  test('each diagram is named, and its letters are large enough to read on a phone and on a desktop', async () => {
    for (const width of [360, 1280]) {
      const page = await open(LAW, { width, height: 800 });
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
    }
  });
});

describe('search', () => {
  test('«опека» finds the guardianship services', async () => {
    const page = await open('search/?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0');
    await page.locator('#search-results li').first().waitFor();
    const links = await page
      .locator('#search-results a')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href') ?? ''));
    expect(links.some((href) => href.endsWith('/ustanovlenie-opeki/'))).toBe(true);
    expect(links.some((href) => href.endsWith('/spravki-po-opeke/'))).toBe(true);
  });

  test('a filter narrows the results and stays in the address', async () => {
    const page = await open('search/');
    await page.fill('#q', 'выдача');
    await page.click('#search button');
    await page.locator('#search-results li').first().waitFor();
    await page.selectOption('select[name=status]', 'repealed');
    await page.waitForURL(/status=repealed/);
    await page.locator('#search-results li').first().waitFor();
    await page.waitForFunction(() => document.querySelectorAll('#search-results li').length > 0);
    const results = await page.locator('#search-results > li').allInnerTexts();
    expect(results.length).toBeGreaterThan(0);
    for (const result of results) expect(result).toContain('Утратил силу');
  });
});
