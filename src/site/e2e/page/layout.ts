/** Narrow windows and large letters. */
import type { Page } from 'playwright-core';
import { resize } from '../open.ts';

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** From a phone to a desktop, and to the smallest phone, at which the questions after this one are asked. */
export const WIDTHS = [360, 768, 1280, 320];

/** Windows in which something scrolls sideways: of these widths, and at four times the size. It stays at the last width. */
export async function widthsThatScrollSideways(page: Page, widths: readonly number[]): Promise<string[]> {
  const found: string[] = [];
  for (const [index, width] of widths.entries()) {
    // Before a width that is set anew: one that the page had before is not, and the zoomed one would stay.
    if (index === widths.length - 1) found.push(...(await scrollsWhenZoomed(page)));
    await resize(page, width);
    const over = await sideways(page);
    if (over !== 0) found.push(`${over} px at ${width} px`);
  }
  return found;
}

async function scrollsWhenZoomed(page: Page): Promise<string[]> {
  // 1280 px at 400 % is 320 px by 256 px of the page, at four dots a pixel.
  const session = await page.context().newCDPSession(page);
  const zoomed = { width: 320, height: 256, deviceScaleFactor: 4, mobile: false };
  await session.send('Emulation.setDeviceMetricsOverride', zoomed);
  const overZoomed = await sideways(page);
  await session.send('Emulation.clearDeviceMetricsOverride');
  await session.detach();
  return overZoomed === 0 ? [] : [`${overZoomed} px at four times the size`];
}

/** How far letters of twice the size push something out of the page on the smallest phone, in px. */
export async function pushedOutByLargeLetters(page: Page): Promise<number> {
  await resize(page, 320);
  const scale = (size: string) =>
    page.evaluate((value) => document.documentElement.style.setProperty('font-size', value), size);
  await scale('200%');
  const over = await sideways(page);
  await scale('');
  return over;
}

/** Elements that move although the reader asked for no motion. */
export async function movingElements(page: Page): Promise<string[]> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const moving = await page.evaluate(() => {
    const moves = ({ transitionDuration, animationName, scrollBehavior }: CSSStyleDeclaration) =>
      Number.parseFloat(transitionDuration) > 0 || animationName !== 'none' || scrollBehavior !== 'auto';
    return [...document.querySelectorAll('*')]
      .filter((element) => moves(getComputedStyle(element)))
      .map((element) => element.tagName);
  });
  await page.emulateMedia({ reducedMotion: null });
  return moving;
}

/** How far the spacing that a reader may set (WCAG 2.2, 1.4.12) pushes something out of the smallest phone, in px. */
export async function pushedOutBySpacing(page: Page): Promise<number> {
  await resize(page, 320);
  await page.evaluate(() => {
    const spacing = new CSSStyleSheet();
    spacing.replaceSync(
      '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
    );
    document.adoptedStyleSheets = [spacing];
  });
  const over = await sideways(page);
  await page.evaluate(() => {
    document.adoptedStyleSheets = [];
  });
  return over;
}
