/** Pages of the built site in the one browser of the tests, each watched from its first byte. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { expect, inject, onTestFinished } from 'vitest';

const site = inject('siteAddress');

let connecting: Promise<Browser> | undefined;

/** The browser that all files share. */
export function browser(): Promise<Browser> {
  connecting ??= chromium.connect(inject('browserAddress'));
  return connecting;
}

export interface Opening extends BrowserContextOptions {
  width?: number;
  height?: number;
  script?: boolean;
  /** Trouble that the test makes on purpose. */
  expected?: RegExp;
  /** Runs before anything is loaded. */
  prepare?(page: Page): Promise<unknown>;
}

export interface PageVisit {
  page: Page;
  /** What failed, what was asked of elsewhere, what was tried against the policy, so far. */
  trouble(): Promise<string[]>;
  /** Paths of everything that it has asked for, itself first. */
  requested: readonly string[];
  close(): Promise<void>;
}

/** An answer to a question of the address takes its place when it comes. */
export const comesLater = (path: string): boolean => path.includes('?');

/** When a page stands: at once, unless its address asks it for what a script then fetches. */
const standing = (path: string) => (comesLater(path) ? 'networkidle' : 'load');

/** A page that the caller closes. */
export async function visit(
  path: string,
  { width = 1280, height = 900, script = true, prepare, ...options }: Opening = {},
): Promise<PageVisit> {
  const context = await (await browser()).newContext({
    viewport: { width, height },
    javaScriptEnabled: script,
    ...options,
  });
  const page = await context.newPage();
  const trouble: string[] = [];
  const requested: string[] = [];
  page.on('request', (request) => {
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
  await page.goto(`${site}${path}`, { waitUntil: standing(path) });
  return {
    page,
    requested,
    async trouble() {
      // What the page has reported by now has come by the time that it answers.
      if (script) await page.evaluate(() => new Promise((resolve) => setTimeout(resolve)));
      return trouble;
    },
    close: () => context.close(),
  };
}

/** A page for one test, which fails if anything goes wrong on the page meanwhile. */
export async function open(path: string, { expected, ...opening }: Opening = {}): Promise<Page> {
  const { page, trouble, close } = await visit(path, opening);
  onTestFinished(async () => {
    const found = await trouble();
    await close();
    expect(found.filter((line) => expected === undefined || !expected.test(line))).toEqual([]);
  });
  return page;
}
