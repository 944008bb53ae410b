/** The search index in parts: a changed page costs the part that it is in, and no part needs much memory. */
import { createHash } from 'node:crypto';

export interface SearchedPage {
  /** From the folder of the language. */
  path: string;
  /** Hash of its text. */
  hash: string;
}

export interface Shard<Page = SearchedPage> {
  /** Inside `pagefind/`: the first lies there itself, with the engine. */
  folder: string;
  pages: Page[];
}

/**
 * Country, region and act: an act, its regulations and what lawyers read of them change together, and so are in one part.
 * Other pages stand for themselves.
 */
function nameGroup(path: string): string {
  const [, act] = /^(?:acts|regulations)\/([^/]+\/[^/]+\/[^/]+)\//.exec(path) ?? [];
  return act ?? path;
}

/** By the path alone: a page stays in its part whatever other pages come and go, until the number of parts doubles. */
function choosePlace(path: string, count: number): number {
  return createHash('sha256').update(nameGroup(path)).digest().readUInt32BE() % count;
}

/**
 * @param pages in any order
 * @param most pages a part, on average
 * @returns parts in the order of their folders, none of them empty; each with its pages by path
 */
export function splitIntoShards<Page extends Pick<SearchedPage, 'path'>>(
  pages: readonly Page[],
  most: number,
): Shard<Page>[] {
  const count = 2 ** Math.max(0, Math.ceil(Math.log2(pages.length / most)));
  const byPlace = Map.groupBy(pages, ({ path }) => choosePlace(path, count));
  return [...byPlace]
    .sort(([a], [b]) => a - b)
    .map(([place, own], index) => ({
      folder: index === 0 ? '' : `${place}/`,
      pages: own.toSorted((a, b) => (a.path < b.path ? -1 : 1)),
    }));
}
