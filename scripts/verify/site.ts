/** `reglament verify ПАПКА`: whether a built site is what its sums say, and whether they are signed by the key that is named. */
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadCatalog } from '../../src/catalog/load.ts';
import { type SiteVerification, verifyChecksums } from '../../src/site/build/checksums.ts';
import { CLEAN, FOUND, type Io, UsageError } from '../command.ts';

/** More of them say nothing more. */
const SHOWN = 20;

const SIGNATURES: Record<SiteVerification['signature'], string> = {
  none: 'не подписан',
  unchecked: 'подпись есть, но ключ не назван: signing.key в site.yaml',
  good: 'подпись верна',
  bad: 'подпись не того ключа или не тех сумм',
};

/** The key of the catalogue at hand, not of the site: a site cannot vouch for itself. */
async function readKey(contentDir: string): Promise<string | undefined> {
  if (!existsSync(contentDir)) return undefined;
  return (await loadCatalog(contentDir)).catalog.site?.data.signing?.key;
}

/** @returns the exit status */
export async function verifySite(folder: string, contentDir: string, io: Io): Promise<number> {
  const dir = resolve(io.cwd, folder);
  if (!existsSync(join(dir, 'SHA256SUMS')))
    throw new UsageError(`в «${folder}» нет SHA256SUMS: это не собранный сайт или собран прежней программой`);
  const key = await readKey(contentDir);
  const result = verifyChecksums(dir, key);
  const lists = [
    ['нет', result.missing],
    ['изменён', result.changed],
    ['лишний', result.added],
  ] as const;
  for (const [what, paths] of lists) {
    for (const path of paths.slice(0, SHOWN)) io.out(`${what}: ${path}\n`);
    if (paths.length > SHOWN) io.out(`${what}: и ещё ${paths.length - SHOWN}\n`);
  }
  const wrong = lists.reduce((sum, [, paths]) => sum + paths.length, 0);
  // Whoever named a key wants a signature by it.
  const isSigned = result.signature === 'good' || key === undefined;
  io.out(`файлов ${result.files}, расходится ${wrong}; ${SIGNATURES[result.signature]}\n`);
  return wrong === 0 && isSigned ? CLEAN : FOUND;
}
