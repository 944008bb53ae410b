/** That what finds faults on every page finds them: each check of a page over a page that has the fault. */
import type { BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { browser } from './open.ts';
import { barriers, bringAxe } from './page/accessibility.ts';
import { faintTexts } from './page/colours.ts';
import { walkByTab } from './page/keyboard.ts';
import { movingElements, pushedOutByLargeLetters, widthsThatScrollSideways } from './page/layout.ts';
import { blockingFiles, measureShifts, noteShifts } from './page/loading.ts';
import { kazakhTexts } from './page/words.ts';

let context: BrowserContext;
let page: Page;
beforeAll(async () => {
  context = await (await browser()).newContext();
  page = await context.newPage();
  await noteShifts(page);
  await bringAxe(page);
});
afterAll(() => context?.close());

async function put(html: string): Promise<void> {
  // The keyboard begins at the top again.
  await page.goto('about:blank');
  await page.setContent(`<!doctype html><html lang="ru"><body>${html}</body></html>`);
}

test('axe finds a picture without words', async () => {
  await put('<main><img src="a.png"></main>');
  expect((await barriers(page)).some((line) => line.startsWith('image-alt'))).toBe(true);
});

test('faint text, in a fold and in a field too', async () => {
  const faint = 'style="color: #aaa; background: #fff"';
  await put(`<main><p ${faint}>бледно</p><details><summary>что</summary><p style="color: #bbb">в складке</p></details>
    <input name="q" style="color: #ccc; background: #fff" value="слово"></main>`);
  const found = (await faintTexts(page)).faint.join('\n');
  for (const sample of ['бледно', 'в складке', 'field q']) expect(found).toContain(`«${sample}»`);
});

test('axe finds a target that is too small on a phone alone', async () => {
  await put(`<style>a { display: inline-block; inline-size: 40px; block-size: 40px; overflow: hidden }
    @media (width < 400px) { a { inline-size: 10px; block-size: 10px } }</style>
    <main><h1>а</h1><a href="#a">а</a><a href="#b">б</a></main>`);
  const found = await barriers(page);
  expect(found.filter((line) => line.includes('target-size'))).toEqual([
    expect.stringMatching(/^phone: /),
    expect.stringMatching(/^phone: /),
  ]);
});

test('text that is faint in the dark alone, or half transparent', async () => {
  await put(`<style>:root { color-scheme: light dark } p { color: light-dark(#000, #555) } b { opacity: 0.3 }</style>
    <p>темно</p><div><b>прозрачно</b></div>`);
  const { faint } = await faintTexts(page);
  expect(faint.filter((line) => line.includes('темно')).every((line) => line.startsWith('dark'))).toBe(true);
  expect(faint.some((line) => line.includes('темно'))).toBe(true);
  expect(faint.some((line) => line.startsWith('light') && line.includes('прозрачно'))).toBe(true);
});

test('what is too wide, for a phone or for large letters', async () => {
  await put('<p style="inline-size: 340px">широко</p>');
  const found = await widthsThatScrollSideways(page, [320, 768]);
  expect(found.map((line) => line.replace(/^\d+ px /, ''))).toEqual(['at 320 px', 'at four times the size']);
  await put('<p style="inline-size: 60em; margin: 0">крупно</p>');
  expect(await pushedOutByLargeLetters(page)).toBeGreaterThan(0);
});

test('what moves', async () => {
  await put('<p style="transition: color 1s">движется</p>');
  expect(await movingElements(page)).toEqual(['P']);
});

test('a stop without an outline, out of sight, under a bar, out of order, and one that holds the focus', async () => {
  const stops = (html: string) => put(html).then(() => walkByTab(page));
  expect((await stops('<a href="#a" style="outline: none">а</a>')).trouble).toEqual(['a а: no outline']);
  const hidden = '<a href="#a" style="position: fixed; left: -999px; outline: 2px solid">а</a>';
  expect((await stops(hidden)).trouble).toEqual(['a а: out of sight']);
  const bar = '<div style="position: fixed; inset: 0 0 auto; block-size: 9rem; background: #fff">а</div>';
  expect((await stops(`${bar}<a href="#a" style="outline: 2px solid">а</a>`)).trouble).toEqual([
    'a а: covered',
  ]);
  const outlined = '<style>a { outline: 2px solid }</style>';
  const disordered = `${outlined}<a href="#a" tabindex="2">а</a><a href="#b" tabindex="1">б</a>`;
  expect((await stops(disordered)).trouble).toEqual(['a а: out of order']);
  const trap = `${outlined}<a href="#a">а</a><a href="#b" onkeydown="event.preventDefault()">б</a>`;
  expect((await stops(trap)).trouble).toEqual(['a б: holds the focus']);
});

test('a shift, and a script that the first paint waits for', async () => {
  const answers: Record<string, string> = {
    '/shifting': '<!doctype html><p>а',
    '/blocking': '<!doctype html><script src="/script.js"></script><p>а',
  };
  await page.route('http://faults.test/**', (route) => {
    const body = answers[new URL(route.request().url()).pathname];
    return route.fulfill({
      contentType: body === undefined ? 'text/javascript' : 'text/html',
      body: body ?? ';',
    });
  });
  await page.goto('http://faults.test/shifting');
  await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
  await page.evaluate(() => {
    const block = document.createElement('div');
    block.style.setProperty('block-size', '300px');
    document.body.prepend(block);
  });
  expect(await measureShifts(page)).not.toEqual([]);
  await page.goto('http://faults.test/blocking');
  expect(await blockingFiles(page)).toEqual(['/script.js']);
});

test('a Russian word on a Kazakh page', async () => {
  await page.setContent(
    '<html lang="kk"><p>Қызметті көрсету мерзімі</p><p aria-label="Срок оказания и цена">х</p><a>И</a>',
  );
  expect((await kazakhTexts(page)).russian).toEqual(['Срок оказания и цена']);
});
