/**
 * What a build is told from outside. The commands `build` and `dev` set these variables before they start
 * Astro; `astro dev` runs on the defaults. The only place of the site that reads the environment.
 */
import { join, resolve } from 'node:path';
import { today } from '../catalog/today.ts';
import type { RecordLanguage } from '../model/records.ts';

export interface SiteOptions {
  /** Folder with the records. */
  contentDir: string;
  /** Folders of Markdown pages: those of this program, then the catalogue's own; of two of one name the latter. */
  docsDirs: readonly string[];
  /** Day the site speaks of, ISO. Same content and same date give the same bytes. */
  date: string;
  /** Folder of rendered diagrams. */
  diagramsDir: string;
  /** Language of the pages, when it is not the catalogue's own. */
  language?: RecordLanguage;
}

/** Folder of the language whose pages are made, empty for the catalogue's own. */
export const languageFolder = (): string => process.env.REGLAMENT_LANGUAGE ?? '';

export function siteOptions(): SiteOptions {
  const contentDir = resolve(process.env.REGLAMENT_CONTENT ?? 'content');
  const language = process.env.REGLAMENT_LANGUAGE as RecordLanguage | '' | undefined;
  const ownDocs = resolve(process.env.REGLAMENT_DOCS ?? 'content/docs');
  return {
    contentDir,
    docsDirs: [...new Set([ownDocs, join(contentDir, 'docs')])],
    date: process.env.REGLAMENT_DATE ?? today(),
    diagramsDir: resolve(process.env.REGLAMENT_DIAGRAMS ?? 'node_modules/.cache/reglament/diagrams'),
    ...(language ? { language } : {}),
  };
}
