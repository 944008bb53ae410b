/** How a page arrives: nothing holds it up, and nothing jumps. */
import type { Page } from 'playwright-core';

interface Watched {
  shifts: number[];
}

/** Notes every shift of the layout from the first paint on. */
export async function noteShifts(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const watched = window as unknown as Watched;
    watched.shifts = [];
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        watched.shifts.push((entry as PerformanceEntry & { value: number }).value);
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
}

/** Fonts come after the first paint, as over a slow line. */
export async function delayFonts(page: Page): Promise<void> {
  let painted = Promise.withResolvers<void>();
  page.on('request', (request) => {
    if (request.isNavigationRequest()) painted = Promise.withResolvers();
  });
  await page.exposeFunction('reportPaint', () => painted.resolve());
  await page.addInitScript(() =>
    new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      (window as unknown as { reportPaint(): void }).reportPaint();
    }).observe({ type: 'paint', buffered: true }),
  );
  // Fonts alone are held: by `route` every file of every page stops on its way, and goes on after four messages.
  const session = await page.context().newCDPSession(page);
  session.on('Fetch.requestPaused', async ({ requestId }) => {
    await painted.promise;
    // Of a page that was left meanwhile nothing is asked for any more.
    await session.send('Fetch.continueRequest', { requestId }).catch(() => undefined);
  });
  await session.send('Fetch.enable', { patterns: [{ urlPattern: '*.woff2' }] });
  // Those of the page before would be at hand before the first paint.
  await session.send('Network.enable');
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
}

/** Layout shifts since the page began; its fonts have come. */
export async function measureShifts(page: Page): Promise<number[]> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    // Two frames: one that is laid out with the fonts, one in which its shifts are told.
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    return (window as unknown as Watched).shifts;
  });
}

/** Files that the first paint waits for. */
export function blockingFiles(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter((entry) => 'renderBlockingStatus' in entry && entry.renderBlockingStatus === 'blocking')
      .map(({ name }) => new URL(name).pathname),
  );
}

/** Goes to the end of the page, so that what waits for a reader there is asked for, and back. */
export function readToTheEnd(page: Page): Promise<void> {
  return page.evaluate(async () => {
    scrollTo(0, document.body.scrollHeight);
    for (let frame = 0; frame < 2; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
    await new Promise((resolve) => setTimeout(resolve, 50));
    scrollTo(0, 0);
  });
}
