/** The built site as files: read once for all tests that ask them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export const DIST = new URL('../../../dist', import.meta.url).pathname;

if (!existsSync(join(DIST, 'index.html'))) throw new Error('There is no built site. Run: npm run build');

export interface BuiltPage {
  /** Path from the root of the site: a folder, or a file that is no index. */
  address: string;
  html: string;
}

/** Paths of all files inside the site. */
export const FILES: readonly string[] = readdirSync(DIST, { recursive: true, encoding: 'utf8' });

export const readBuilt = (file: string): string => readFileSync(join(DIST, file), 'utf8');

export const BUILT_PAGES: readonly BuiltPage[] = FILES.filter((file) => file.endsWith('.html')).map(
  (file) => ({
    address: `/${file.replace(/index\.html$/, '')}`,
    html: readBuilt(file),
  }),
);

/** File of a page, by its path from the root of the site. */
export const findFile = (path: string): string => (path.endsWith('.html') ? path : `${path}index.html`);
