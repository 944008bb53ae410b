/**
 * The pages of one language in their folder. What is the same in every language stands once, above the folders of
 * languages: pages refer to it there (astro.config.mjs), and here its copies leave.
 */
import { existsSync } from 'node:fs';
import { cp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { BuildRequest } from '../build-site.ts';
import { buildPages, type Made, type PagesOf } from './build-pages.ts';

/**
 * @param folder of the language, empty for the catalogue's own
 * @param next folder of the whole site
 * @throws Error of the first page that fails
 */
export async function buildLanguage(
  request: BuildRequest,
  made: Made,
  { folder, next, ...rest }: Omit<PagesOf, 'outDir'> & { next: string },
): Promise<void> {
  const outDir = join(next, folder);
  await buildPages(request, made, { folder, outDir, ...rest });
  if (folder === '') return;
  const assets = join(outDir, 'assets');
  if (existsSync(assets)) await cp(assets, join(next, 'assets'), { recursive: true });
  const shared = ['assets', ...(await readdir(join(request.root, 'public')))];
  await Promise.all(shared.map((name) => rm(join(outDir, name), { recursive: true, force: true })));
}
