/** The files of a built site, and whether any of them could do anything. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findHtmlDangers, findXmlFault } from './inert.ts';
import { holds } from './trial.ts';

/** Every file by its path. */
export function filesIn(dir: string): Map<string, Buffer> {
  const entries = readdirSync(dir, { recursive: true, withFileTypes: true }).filter((entry) =>
    entry.isFile(),
  );
  const paths = entries.map((entry) => join(entry.parentPath, entry.name)).sort();
  return new Map(paths.map((path) => [path.slice(dir.length), readFileSync(path)]));
}

/** @throws Error that names the first file in which something could run, or that is broken */
export function assertInert(files: ReadonlyMap<string, Buffer>): void {
  for (const [path, bytes] of files) {
    if (path.endsWith('.html')) {
      const dangers = findHtmlDangers(`${bytes}`, { ownScripts: true });
      holds(dangers.length === 0, `${path} holds ${dangers.join(', ')}`);
    }
    if (/\.(?:svg|xml)$/.test(path)) {
      holds(findXmlFault(`${bytes}`) === undefined, `${path}: ${findXmlFault(`${bytes}`)}`);
      const dangers = path.endsWith('.svg') ? findHtmlDangers(`${bytes}`, { ownScripts: false }) : [];
      holds(dangers.length === 0, `${path} holds ${dangers.join(', ')}`);
    }
    if (path.endsWith('.json')) JSON.parse(`${bytes}`);
  }
}
