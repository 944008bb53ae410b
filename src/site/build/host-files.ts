/** What a host of the site has to know beside its files. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { basePath, headersFile, nginxFile } from '../hosting.ts';

/**
 * @param dir of a site
 * @param address of the site, where it has one
 * @param folders of languages
 */
export function writeHostFiles(dir: string, address: string | undefined, folders: readonly string[]): void {
  const base = basePath(address);
  writeFileSync(join(dir, '_headers'), headersFile(base, folders));
  writeFileSync(join(dir, '_nginx.conf'), nginxFile(base));
}
