/** The search index of a built site, in parts of which only those are made anew that hold a changed page. */
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintPlain } from '../../reads/fingerprint.ts';
import { identifyFile, linkSame } from '../kept/file-identity.ts';
import { openKnownFiles } from '../kept/known-files.ts';
import { type Known, type Remembered, readMemory, writeMemory } from '../kept/memory.ts';
import { type IndexedPages, makeShard, settingsFor } from './make-shard.ts';
import { orderPages, readSortKeys, type SortKeys } from './orders.ts';
import type { ShardThreads } from './shard-threads.ts';
import { type Shard, splitIntoShards } from './shards.ts';

const SEARCHED = /^(?:services|rules|regulations|acts|standards|docs|glossary)\/.*\.html$/;

/** Small enough that a changed page costs seconds, large enough that a question does not ask for a hundred files. */
const MOST = 500;

/** Which parts there are, for the script of the search; without the first. */
const LIST = 'shards.json';
const ORDERS = 'orders.json';

interface KeptShard {
  /** Of its pages and of the settings. */
  key: string;
  files: [file: string, identity: string][];
  indexed: IndexedPages;
}

export interface SearchRequest {
  /** Of the records. */
  language?: string | undefined;
  /** What is known of the index of the published site, and where that is; without it every part is made. */
  kept?: Remembered | undefined;
  /** What is known of the pages of the published site; without it every page is read. */
  known?: Known | undefined;
  /** Pages a part, on average. */
  most?: number;
}

export interface SearchReport {
  /** How many pages were indexed. */
  pages: number;
  /** How many parts were made, of how many. */
  made: number;
  shards: number;
  /** To be called when the site stands where it is published. */
  save(): void;
}

/** The index of a site whose pages are being written. */
export interface SearchIndex {
  /**
   * Told of every file to come, once.
   *
   * @returns them in the order in which parts are complete early, those that are not searched last
   */
  plan(files: readonly string[]): string[];
  /** A file stands, and nobody writes into it any more: its part may be complete now. */
  stands(file: string): void;
  /**
   * Writes `pagefind/`.
   *
   * @throws Error with Pagefind's own words when it fails, or when no page was found to index
   */
  finish(): Promise<SearchReport>;
}

interface Part {
  planned: Shard<{ path: string }>;
  /** Pages that do not stand yet. */
  left: Set<string>;
  /** Begun when all of them stand. */
  made?: Promise<MadeShard>;
}

interface MadeShard {
  shard: Shard;
  key: string;
  isLinked: boolean;
  indexed: IndexedPages;
}

/** @param dir of the site in one language; its pages that have a `data-pagefind-body` are indexed */
export function openSearchIndex(
  dir: string,
  threads: ShardThreads,
  { language, kept, known: knownPages, most = MOST }: SearchRequest = {},
): SearchIndex {
  const sortKeys = new Map<string, SortKeys>();
  const texts = openKnownFiles(knownPages, tellPage);
  const memory = kept && readMemory<KeptShard[]>(kept);
  const known = new Map(memory?.map((shard) => [shard.key, shard]));
  let parts: Part[] = [];
  const partOf = new Map<string, Part>();

  async function make({ planned: { folder, pages } }: Part): Promise<MadeShard> {
    const shard: Shard = {
      folder,
      pages: pages.map(({ path }) => {
        const { hash, keys } = texts.tell(join(dir, path));
        sortKeys.set(`/${path.replace(/index\.html$/, '')}`, keys);
        return { path, hash };
      }),
    };
    const key = fingerprintPlain([shard, settingsFor(language)]);
    const before = known.get(key);
    if (kept && before && linkShard(join(kept.published, 'pagefind'), join(dir, 'pagefind'), before))
      return { shard, key, isLinked: true, indexed: before.indexed };
    // The only part is made here: a thread would take longer to start than it could spare.
    const makeIt =
      parts.length === 1 ? makeShard(dir, shard, language) : threads.make({ dir, shard, language });
    return { shard, key, isLinked: false, indexed: await makeIt };
  }

  return {
    plan(files) {
      const searched = files.filter((file) => SEARCHED.test(file)).sort();
      const others = files.filter((file) => !SEARCHED.test(file));
      // By name, not as they are made: the same site has the same index on every disk.
      const shards = splitIntoShards(
        searched.map((path) => ({ path })),
        most,
      );
      parts = shards.map((planned) => ({ planned, left: new Set(planned.pages.map(({ path }) => path)) }));
      for (const part of parts) for (const path of part.left) partOf.set(path, part);
      return [...partOf.keys(), ...others];
    },
    stands(file) {
      const part = partOf.get(file);
      if (part === undefined || !part.left.delete(file) || part.left.size > 0 || parts.length === 1) return;
      part.made = make(part);
      // Told by `finish`.
      part.made.catch(() => undefined);
    },
    async finish() {
      threads.takeAll();
      const made = await Promise.all(parts.map((part) => part.made ?? make(part)));
      const indexed = made.flatMap((part) => part.indexed);
      if (indexed.length === 0) throw new Error(`Pagefind found no page to index in ${dir}`);
      const folder = join(dir, 'pagefind');
      mkdirSync(folder, { recursive: true });
      const orders = orderPages(
        new Map(indexed.toSorted().map(([path, id]) => [id, sortKeys.get(path) ?? {}])),
      );
      writeFileSync(join(folder, LIST), JSON.stringify(parts.slice(1).map(({ planned }) => planned.folder)));
      writeFileSync(join(folder, ORDERS), JSON.stringify(orders));
      return {
        pages: indexed.length,
        made: made.filter(({ isLinked }) => !isLinked).length,
        shards: parts.length,
        save() {
          texts.save();
          if (kept === undefined) return;
          const published = join(kept.published, 'pagefind');
          const own = made.map((part) => ({
            key: part.key,
            indexed: part.indexed,
            files: identifyShard(published, part.shard),
          }));
          writeMemory<KeptShard[]>(kept, own);
        },
      };
    },
  };
}

function tellPage(bytes: Buffer): { hash: string; keys: SortKeys } {
  const hash = createHash('sha256').update(bytes).digest('base64url');
  return { hash, keys: readSortKeys(bytes.toString('utf8')) };
}

/** All files of a part, or none. */
function linkShard(from: string, to: string, { files }: KeptShard): boolean {
  const whole = files.every(([file, identity]) => linkSame(join(from, file), join(to, file), identity));
  if (!whole) for (const [file] of files) rmSync(join(to, file), { force: true });
  return whole;
}

function identifyShard(published: string, shard: Shard): KeptShard['files'] {
  const folder = join(published, shard.folder);
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).flatMap((name): KeptShard['files'] => {
    // The folders of the other parts lie in that of the first.
    const isOther = shard.folder === '' && (/^\d+(?:\/|$)/.test(name) || [LIST, ORDERS].includes(name));
    const identity = isOther ? undefined : identifyFile(join(folder, name));
    return identity === undefined ? [] : [[`${shard.folder}${name}`, identity]];
  });
}
