/** Every template is visited once, and everything that all pages must keep to is asked of it on that visit. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { comesLater, type WatchedPage, watchPage } from './open.ts';
import { barriers, bringAxe } from './page/accessibility.ts';
import { faintTexts } from './page/colours.ts';
import { walkByTab } from './page/keyboard.ts';
import {
  movingElements,
  pushedOutByLargeLetters,
  pushedOutBySpacing,
  WIDTHS,
  widthsThatScrollSideways,
} from './page/layout.ts';
import { blockingFiles, delayFonts, measureShifts, noteShifts, readToTheEnd } from './page/loading.ts';
import { TEMPLATES } from './templates.ts';

let visited: WatchedPage;
beforeAll(async () => {
  visited = await watchPage({
    prepare: (page) => Promise.all([noteShifts(page), delayFonts(page), bringAxe(page)]),
  });
});
afterAll(() => visited?.close());

describe.each(Object.entries(TEMPLATES))('%s', (_, path) => {
  beforeAll(() => visited.visit(path, { width: 360, height: 740 }));

  test.skipIf(comesLater(path))('nothing jumps, with fonts that come late', async () => {
    expect(await measureShifts(visited.page)).toEqual([]);
  });

  test('waits for nothing but styles, and loads no engine before it is asked', async () => {
    const blocking = await blockingFiles(visited.page);
    expect(blocking.filter((file) => !file.endsWith('.css'))).toEqual([]);
    await readToTheEnd(visited.page);
    expect(visited.requested.filter((file) => file.endsWith('.css')).length).toBeGreaterThan(0);
    expect(visited.requested.filter((file) => /pagefind|calculator|search\/index\.json/.test(file))).toEqual(
      [],
    );
  });

  test('nothing scrolls sideways at any width, nor at four times the size', async () => {
    expect(await widthsThatScrollSideways(visited.page, WIDTHS)).toEqual([]);
  });

  test('letters of twice the size push nothing out of the page, nor does the spacing of a reader', async () => {
    expect(await pushedOutByLargeLetters(visited.page)).toBe(0);
    expect(await pushedOutBySpacing(visited.page)).toBe(0);
  });

  test('nothing moves for those who asked for no motion', async () => {
    expect(await movingElements(visited.page)).toEqual([]);
  });

  test('each stop of the keyboard has an outline and is in sight, in order, and none holds the focus', async () => {
    const { stops, trouble } = await walkByTab(visited.page);
    expect(trouble).toEqual([]);
    expect(stops).toBeGreaterThan(5);
  });

  test('every text stands out from what it stands on, in both themes', async () => {
    const { measured, faint } = await faintTexts(visited.page);
    expect(measured).toBeGreaterThan(8);
    expect(faint).toEqual([]);
  });

  test('has no barrier that a program can find', async () => {
    expect(await barriers(visited.page)).toEqual([]);
  });

  test('nothing failed, nothing was asked of elsewhere, nothing was tried against the policy', async () => {
    expect(await visited.trouble()).toEqual([]);
  });
});
