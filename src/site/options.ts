/**
 * What a build is told from outside. The command `reglament build` sets these variables before it starts
 * Astro; `astro dev` runs on the defaults. The only place of the site that reads the environment or the clock.
 */
import { resolve } from 'node:path';

export interface SiteOptions {
  /** Folder with the records. */
  contentDir: string;
  /** Day the site speaks of, ISO. Same content and same date give the same bytes. */
  date: string;
  /** Folder of rendered diagrams. */
  diagramsDir: string;
}

export function siteOptions(): SiteOptions {
  return {
    contentDir: resolve(process.env.REGLAMENT_CONTENT ?? 'content'),
    date: process.env.REGLAMENT_DATE ?? new Date().toISOString().slice(0, 10),
    diagramsDir: resolve(process.env.REGLAMENT_DIAGRAMS ?? 'node_modules/.cache/reglament/diagrams'),
  };
}
