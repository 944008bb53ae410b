/** Everything besides content that decides what a page looks like: this program, its packages, Node. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const OWN = ['src', 'schemas', 'bundle', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** What npm writes of the packages that it has installed: the version and the checksum of each. */
const INSTALLED = 'node_modules/.package-lock.json';

function* listFiles(path: string): Generator<string> {
  const items = readdirSync(path, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const item of items) {
    const inside = join(path, item.name);
    if (item.isDirectory()) yield* listFiles(inside);
    else if (!item.name.includes('.test.')) yield inside;
  }
}

function findInstalled(root: string): string | undefined {
  const file = join(root, INSTALLED);
  if (existsSync(file)) return file;
  return dirname(root) === root ? undefined : findInstalled(dirname(root));
}

/**
 * @param root of the program
 * @returns nothing where it is not known which packages are installed: then nothing built before can be trusted
 */
export function nameProgramState(root: string): string | undefined {
  const installed = findInstalled(root);
  if (installed === undefined) return undefined;
  const { locale, timeZone } = Intl.DateTimeFormat().resolvedOptions();
  const hash = createHash('sha256').update(
    JSON.stringify([process.versions, process.arch, locale, timeZone]),
  );
  const add = (file: string) => hash.update(`\n${file}\n`).update(readFileSync(file));
  add(installed);
  for (const name of OWN) {
    const path = join(root, name);
    if (name.includes('.')) add(path);
    else if (existsSync(path)) for (const file of listFiles(path)) add(file);
  }
  return hash.digest('base64url');
}
