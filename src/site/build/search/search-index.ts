/** The search index of a built site, in parts of which only those are made anew that hold a changed page. */
import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fingerprintPlain } from '../../reads/fingerprint.ts';
import { identifyFile, linkSame } from '../kept/file-identity.ts';
import { openKnownFiles } from '../kept/known-files.ts';
import { type Known, type Remembered, readMemory, writeMemory } from '../kept/memory.ts';
import { type IndexedPages, settingsFor } from './make-shard.ts';
import { orderPages, readSortKeys, type SortKeys } from './orders.ts';
import { makeShards } from './shard-threads.ts';
import { type SearchedPage, type Shard, splitIntoShards } from './shards.ts';

const SEARCHED = '{services,rules,regulations,acts,standards,docs,glossary}/**/*.html';

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

/**
 * Indexes the pages under `dir` that have a `data-pagefind-body` and writes `dir`/pagefind.
 *
 * @throws Error with Pagefind's own words when it fails, or when no page was found to index
 */
export async function writeSearchIndex(
  dir: string,
  { language, kept, known: knownPages, most = MOST }: SearchRequest = {},
): Promise<SearchReport> {
  const sortKeys = new Map<string, SortKeys>();
  const texts = openKnownFiles(knownPages, tellPage);
  // By name, not as the file system lists them: the same site has the same index on every disk.
  const pages = globSync(SEARCHED, { cwd: dir })
    .sort()
    .map((path): SearchedPage => {
      const { hash, keys } = texts.tell(join(dir, path));
      sortKeys.set(`/${path.replace(/index\.html$/, '')}`, keys);
      return { path, hash };
    });
  const shards = splitIntoShards(pages, most);
  const memory = kept && readMemory<KeptShard[]>(kept);
  const known = new Map(memory?.map((shard) => [shard.key, shard]));
  const keys = shards.map((shard) => fingerprintPlain([shard, settingsFor(language)]));
  const linked = shards.map((_, place) => {
    const before = known.get(keys[place] ?? '');
    const isLinked =
      kept && before && linkShard(join(kept.published, 'pagefind'), join(dir, 'pagefind'), before);
    return isLinked ? before.indexed : undefined;
  });
  const toMake = shards.filter((_, place) => linked[place] === undefined);
  const made = (await makeShards(toMake.map((shard) => ({ dir, shard, language })))).values();
  const indexedBy = linked.map((before) => before ?? made.next().value ?? []);
  const indexed = indexedBy.flat();
  if (indexed.length === 0) throw new Error(`Pagefind found no page to index in ${dir}`);
  const folder = join(dir, 'pagefind');
  mkdirSync(folder, { recursive: true });
  const orders = orderPages(new Map(indexed.toSorted().map(([path, id]) => [id, sortKeys.get(path) ?? {}])));
  writeFileSync(join(folder, LIST), JSON.stringify(shards.slice(1).map((shard) => shard.folder)));
  writeFileSync(join(folder, ORDERS), JSON.stringify(orders));
  return {
    pages: indexed.length,
    made: toMake.length,
    shards: shards.length,
    save() {
      texts.save();
      if (kept === undefined) return;
      const published = join(kept.published, 'pagefind');
      const own = shards.map((shard, place) => ({
        key: keys[place] ?? '',
        indexed: indexedBy[place] ?? [],
        files: identifyShard(published, shard),
      }));
      writeMemory<KeptShard[]>(kept, own);
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
