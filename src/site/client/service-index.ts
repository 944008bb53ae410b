/** The index of the search, fetched when somebody first asks something and kept. */
import { type Finder, makeFinder } from '../search/finder.ts';
import type { ServiceIndex } from '../search/service-index.ts';
import { fetchJson } from './page.ts';

let ready: Promise<Finder> | undefined;

/** @throws Error when it cannot be fetched; the next question tries again */
export function finderAt(address: string): Promise<Finder> {
  ready ??= fetchJson<ServiceIndex>(address)
    .then(makeFinder)
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}
