/** A file of which bytes were changed is read, or a finding with its place. */
import { type Loaded, loadCatalog } from '../../../src/catalog/load.ts';
import type { Input } from '../input.ts';
import { mutateBytes } from '../mutate.ts';
import { assertPlaces, shapeFinding } from '../places.ts';
import { FILES, withInput } from '../shelf.ts';
import { holds, MOST_MILLISECONDS, type Trial } from '../trial.ts';

function isHeld({ catalog }: Loaded, path: string): boolean {
  const { site, glossary, lint, calendars, ...shelves } = catalog;
  const singles = [site, glossary, lint, ...[...calendars.values()].flatMap((years) => [...years.values()])];
  const records = Object.values(shelves).flatMap((shelf) => [...shelf.values()]);
  return [...singles, ...records].some((entry) => entry?.file === `content/${path}`);
}

function run(input: Input): Promise<string[]> {
  return withInput(input, async (contentDir) => {
    const loaded = await loadCatalog(contentDir);
    const own = loaded.findings.filter(({ file }) => input[file.slice('content/'.length)] !== undefined);
    assertPlaces(own, input);
    for (const path of Object.keys(input)) {
      const isRefused = own.some(({ file, severity }) => file === `content/${path}` && severity === 'error');
      holds(
        isHeld(loaded, path) || isRefused || path.startsWith('docs/'),
        `the record has vanished: ${path}`,
      );
    }
    return own.map(shapeFinding);
  });
}

export const records: Trial = {
  name: 'records',
  share: 1,
  most: MOST_MILLISECONDS,
  seeds: FILES as Trial['seeds'],
  mutate: (input, random) =>
    Object.fromEntries(Object.entries(input).map(([path, bytes]) => [path, mutateBytes(bytes, random)])),
  run,
};
