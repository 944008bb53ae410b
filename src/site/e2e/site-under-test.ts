/**
 * What the browser tests share: the built site, served, and one browser. It tests what `npm run build` has made, and
 * nothing older.
 */
import type { TestProject } from 'vitest/node';
import { serveSite } from '../build/serve-site.ts';
import { launchBrowser } from './browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
    browserAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(new URL('../../../dist', import.meta.url).pathname, 0);
  const browser = await launchBrowser();
  project.provide('siteAddress', site.address);
  project.provide('browserAddress', browser.wsEndpoint());
  return async () => {
    await browser.close();
    await site.close();
  };
}
