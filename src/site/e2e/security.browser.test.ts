/** The content security policy where scripts work; that nothing on a page runs against it, each visit asks. */
import { describe, expect, test } from 'vitest';
import { open, watchPage } from './open.ts';
import { TEMPLATES } from './templates.ts';

test('the policy forbids what it should: script in the page, style in the page, another origin', async () => {
  const { page, visit, trouble, close } = await watchPage();
  await visit('');
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "changed"';
    const picture = new Image();
    picture.src = 'http://elsewhere.test/a.png';
    const box = document.createElement('p');
    box.setAttribute('style', 'color: red');
    document.body.append(script, picture, box);
  });
  await expect
    .poll(async () =>
      [...new Set((await trouble()).map((line) => line.split(':')[0] ?? ''))]
        .filter((name) => /^(?:script|img|style)-src/.test(name))
        .sort(),
    )
    .toEqual(['img-src', 'script-src-elem', 'style-src-attr']);
  expect(await page.title()).not.toBe('changed');
  await close();
});

/** `open` fails a test on whose page something was tried against the policy. */
describe('nothing is tried against it', () => {
  test('by the search', async () => {
    const page = await open('search/?q=%D0%BE%D0%BF%D0%B5%D0%BA%D0%B0');
    await page.locator('#search-results li').first().waitFor();
  });

  test('by the calculator', async () => {
    const page = await open(TEMPLATES.regulation);
    await page.fill('#way-office input[name=from]', '2015-03-18');
    await page.click('#way-office button[type=submit]');
    await page.locator('#way-office output .card').first().waitFor();
  });

  test('by the report of checks', async () => {
    const page = await open(`${TEMPLATES.checks}?verdict=exceeds`);
    await page.locator('#checks-status:not(:empty)').waitFor();
  });

  test('by the status of a day', async () => {
    const page = await open(`${TEMPLATES['repealed regulation']}?on=2015-08-12`);
    await page.locator('[data-today]:not([hidden])').waitFor({ state: 'attached' });
  });

  test('by a comparison with its pictures', async () => {
    const page = await open(TEMPLATES['comparison of two']);
    await page.locator('#comparison details > summary').first().click();
    await page.waitForFunction(
      () => (document.querySelector('#comparison details img') as HTMLImageElement | null)?.naturalWidth,
    );
  });
});

test('a drawing opened by itself has its colours', async () => {
  const page = await open(TEMPLATES['regulation for legal staff']);
  const address = await page.locator('.diagram .files a').first().getAttribute('href');
  await page.goto(new URL(address ?? '', page.url()).href);
  const fill = await page.evaluate(
    () => getComputedStyle(document.querySelector('.how-long') as Element).fill,
  );
  expect(fill).toBe('rgb(10, 90, 120)');
});
