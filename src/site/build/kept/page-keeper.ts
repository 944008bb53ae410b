/**
 * Pages that are taken from the published site because nothing that they are made from has changed.
 *
 * What is linked is a file that this program is known to have published: its identity is compared, so that neither a
 * build that was stopped nor a hand in the published folder can bring a wrong page into a new site.
 */
import { join } from 'node:path';
import type { PageReads } from '../../handover.ts';
import type { ReadKey } from '../../reads/reads.ts';
import { identifyFile, linkSame } from './file-identity.ts';
import { type Remembered, readMemory, writeMemory } from './memory.ts';

/**
 * Routes whose pages read what is noted alone, and only while they are rendered: what their `getStaticPaths` hands over as
 * `props` would not be noted. The pages of every other route are made anew each time.
 */
export const KEPT_ROUTES: ReadonlySet<string> = new Set([
  '/regulations/[...id]',
  '/regulations/[...id]/law',
  '/compare/[...pair]',
  '/compare/data/[...id].json',
  '/catalogue/[...path]',
  '/standards/[...id]',
  '/acts/[...id]',
  '/acts/[...id]/[feed]',
  '/acts/[...id]/status.json',
  '/acts/[...id]/on/[day]',
  '/docs/[...name]',
]);

interface Memory {
  /** What pages read, each once, and what it was then. */
  read: [key: ReadKey, told: string][];
  /** From the folder of the language: which file it was, and the places in `read` of what it is made from. */
  pages: [file: string, identity: string, reads: number[]][];
}

export interface PageKeeper {
  /** The pages have read the catalogue and are about to be rendered. */
  watch(reads: PageReads): void;
  /**
   * @param route of the page, as Astro names it
   * @param file from the folder of the language
   * @param to where it has to stand
   * @returns whether it stands there
   */
  keep(route: string, file: string, to: string): boolean;
  /** Renders a page and remembers what it has read. */
  note<T>(route: string, file: string, render: () => Promise<T>): Promise<T>;
  /** The same for what asks for everything before it first waits. */
  noteAtOnce<T>(route: string, file: string, make: () => T): T;
  /** Every page is made or kept. */
  finish(): void;
  /** The site stands where it is published. */
  save(): void;
}

/** For a build that remembers nothing. */
export const KEEPS_NOTHING: PageKeeper = {
  watch() {},
  keep: () => false,
  note: (_route, _file, render) => render(),
  noteAtOnce: (_route, _file, make) => make(),
  finish() {},
  save() {},
};

/**
 * Places in `read` of what is not what it was. Not before the first page is wanted: by then every module of the pages is
 * there, and what it derives is known.
 */
function listChanged(memory: Memory | undefined, reads: PageReads): ReadonlySet<number> {
  const all = memory?.read ?? [];
  return new Set(all.flatMap(([key, told], index) => (reads.tell(key) === told ? [] : [index])));
}

/**
 * @param remembered nothing for a build that remembers nothing: it makes every page
 * @param isKept tells the routes that take part
 */
export function openPageKeeper(
  remembered: Remembered | undefined,
  isKept = (route: string) => KEPT_ROUTES.has(route),
): PageKeeper {
  if (remembered === undefined) return KEEPS_NOTHING;
  const { published } = remembered;
  const memory = readMemory<Memory>(remembered);
  const known = new Map(memory?.pages.map(([file, identity, reads]) => [file, { identity, reads }]));
  const pages = new Map<string, readonly ReadKey[]>();
  let changed: ReadonlySet<number> | undefined;
  let reads: PageReads | undefined;
  let read: Memory['read'] = [];
  return {
    watch(current) {
      reads = current;
    },
    keep(route, file, to) {
      const page = known.get(file);
      if (reads === undefined || page === undefined || !isKept(route)) return false;
      changed ??= listChanged(memory, reads);
      for (const index of page.reads) if (changed.has(index)) return false;
      if (!linkSame(join(published, file), to, page.identity)) return false;
      pages.set(
        file,
        page.reads.flatMap((index) => memory?.read[index]?.[0] ?? []),
      );
      return true;
    },
    async note(route, file, render) {
      if (reads === undefined || !isKept(route)) return render();
      reads.begin();
      try {
        return await render();
      } finally {
        pages.set(file, reads.end());
      }
    },
    noteAtOnce(route, file, make) {
      if (reads === undefined || !isKept(route)) return make();
      reads.begin();
      try {
        return make();
      } finally {
        pages.set(file, reads.end());
      }
    },
    finish() {
      const keys = new Set([...pages.values()].flat());
      read = [...keys].flatMap((key): Memory['read'] => {
        const told = reads?.tell(key);
        return told === undefined ? [] : [[key, told]];
      });
      // The catalogue that it holds is not needed any more.
      reads = undefined;
    },
    save() {
      const indexes = new Map(read.map(([key], index) => [key, index]));
      const listed = [...pages].flatMap(([file, keys]): Memory['pages'] => {
        const identity = identifyFile(join(published, file));
        const places = keys.flatMap((key) => indexes.get(key) ?? []);
        // What cannot be told from what it was cannot be kept.
        return identity === undefined || places.length < keys.length ? [] : [[file, identity, places]];
      });
      writeMemory<Memory>(remembered, { read, pages: listed });
    },
  };
}
