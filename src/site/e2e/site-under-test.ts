/** Serves the built site for the browser tests. It tests what `npm run build` has made, and nothing older. */
import type { TestProject } from 'vitest/node';
import { serveSite } from '../build/serve-site.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    siteAddress: string;
  }
}

export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const site = await serveSite(new URL('../../../dist', import.meta.url).pathname, 0);
  project.provide('siteAddress', site.address);
  return site.close;
}
