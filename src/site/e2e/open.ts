/**
 * Pages of the built site in the one browser of the tests, each watched from its first byte. A page goes from address to
 * address and from test to test: a new one costs a second of processor time, another address a quarter.
 */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

const site = inject('siteAddress');

let connecting: Promise<Browser> | undefined;

/** The browser that all files share. */
export function browser(): Promise<Browser> {
  connecting ??= chromium.connect(inject('browserAddress'));
  return connecting;
}

/** What the reader has, and may have changed before another address. */
interface Reader {
  width?: number;
  height?: number;
  colorScheme?: 'light' | 'dark';
  forcedColors?: 'active';
  reducedMotion?: 'reduce';
}

/** What stays with a page for its life. */
interface Nature {
  script?: boolean;
  permissions?: BrowserContextOptions['permissions'];
  /** Runs before anything is loaded. */
  prepare?(page: Page): Promise<unknown>;
}

export interface Opening extends Reader, Nature {
  /** Trouble that the test makes on purpose. */
  expected?: RegExp;
  /** Nothing is kept from other pages, as on a first visit. */
  first?: boolean;
}

export interface WatchedPage {
  page: Page;
  /** Goes to an address; what was noted of the one before is forgotten. */
  visit(path: string, reader?: Reader): Promise<void>;
  /** What failed, what was asked of elsewhere, what was tried against the policy, since it was visited. */
  trouble(): Promise<string[]>;
  /** Paths of everything that it has asked for since, itself first. */
  requested: readonly string[];
  close(): Promise<void>;
}

/** An answer to a question of the address takes its place when it comes. */
export const comesLater = (path: string): boolean => path.includes('?');

/** When a page stands: at once, unless its address asks it for what a script then fetches. */
const standing = (path: string) => (comesLater(path) ? 'networkidle' : 'load');

const readWindow = (page: Page) => page.viewportSize() ?? { width: 0, height: 900 };

const isResized = (page: Page, width: number, height: number): boolean =>
  readWindow(page).width !== width || readWindow(page).height !== height;

/** Changes the window, where it changes: laying out a long page costs a tenth of a second. Without a height it keeps its own. */
export async function resize(page: Page, width: number, height = readWindow(page).height): Promise<void> {
  if (isResized(page, width, height)) await page.setViewportSize({ width, height });
}

const withoutPlace = (address: string): string => address.replace(/#.*$/, '');

/** Whether the way from one address to another loads nothing. */
const isPlaceOn = (from: string, to: string): boolean =>
  to.includes('#') && withoutPlace(from) === withoutPlace(new URL(to).href);

/** A page of its own, which the caller closes. */
export async function watchPage({ script = true, permissions, prepare }: Nature = {}): Promise<WatchedPage> {
  const context = await (await browser()).newContext({
    viewport: { width: 1280, height: 900 },
    javaScriptEnabled: script,
    ...(permissions !== undefined && { permissions }),
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  const requested: string[] = [];
  let isLeaving = false;
  page.on('request', (request) => {
    // Whatever the page before has done to the last, it has not done to the one that is asked for now.
    if (isLeaving && request.isNavigationRequest()) {
      isLeaving = false;
      trouble.length = 0;
      requested.length = 0;
    }
    requested.push(new URL(request.url()).pathname);
    if (!/^(?:blob|data):/.test(request.url()) && !request.url().startsWith(site)) {
      trouble.push(`request to ${request.url()}`);
    }
  });
  page.on('response', (response) => {
    if (response.status() >= 400) trouble.push(`${response.status()} for ${response.url()}`);
  });
  page.on('pageerror', ({ message }) => trouble.push(message));
  page.on('console', (message) => message.type() === 'error' && trouble.push(message.text()));
  if (script) {
    await context.exposeFunction('reportViolation', (text: string) => trouble.push(text));
    await context.addInitScript(() =>
      addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) =>
        (window as unknown as { reportViolation(text: string): void }).reportViolation(
          `${effectiveDirective}: ${blockedURI} ${sample}`,
        ),
      ),
    );
  }
  await prepare?.(page);
  return {
    page,
    requested,
    async visit(path, { width = 1280, height = 900, ...media } = {}) {
      const address = `${site}${path}`;
      // From page to page the browser keeps its process: two hops over an empty one cost 0.1 s more. But what is left is
      // not laid out anew for the next window, and a place on the same page is no visit.
      if (isResized(page, width, height) || isPlaceOn(page.url(), address)) await page.goto('about:blank');
      await resize(page, width, height);
      await page.emulateMedia({
        media: null,
        colorScheme: 'light',
        forcedColors: 'none',
        reducedMotion: 'no-preference',
        ...media,
      });
      isLeaving = true;
      await page.goto(address, { waitUntil: standing(path) });
    },
    async trouble() {
      // What the page has reported by now has come by the time that it answers.
      if (script) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      return trouble;
    },
    close: () => context.close(),
  };
}

/** Pages that wait for the next test, by whether scripts run on them. */
const idle = new Map<boolean, WatchedPage[]>([
  [true, []],
  [false, []],
]);

/** A page for one test, which fails if anything goes wrong on the page meanwhile. */
export async function open(path: string, opening: Opening = {}): Promise<Page> {
  const { expected, first = false, script = true, permissions, prepare, ...reader } = opening;
  // What such a page was given stays with it, so that it serves one test alone.
  const ofItsOwn = first || permissions !== undefined || prepare !== undefined;
  const waiting = idle.get(script);
  const watched = (ofItsOwn ? undefined : waiting?.pop()) ?? (await watchPage(opening));
  onTestFinished(async ({ task }) => {
    const found = [...(await watched.trouble())];
    if (ofItsOwn || task.result?.state === 'fail') {
      await watched.close();
    } else {
      if (script)
        await watched.page.evaluate(() => [localStorage, sessionStorage].map((kept) => kept.clear()));
      waiting?.push(watched);
    }
    expect(found.filter((line) => expected === undefined || !expected.test(line))).toEqual([]);
  });
  await watched.visit(path, reader);
  return watched.page;
}
