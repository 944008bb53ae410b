/** The search engine, Pagefind, which comes with the first question and not with the page. */

import type { Orders } from '../build/search/orders.ts';
import { isGuess } from '../search/guess.ts';
import type { Counts } from '../search/narrow.ts';
import type { ListOrder } from '../view/browse/order.ts';

export interface Hit {
  url: string;
  /** See src/site/view/browse/search-facts.ts; `title`, `kind` and `lang` come from the page itself. */
  meta: Record<string, string | undefined>;
  filters: Record<string, readonly string[] | undefined>;
  /** All words of the page, and the positions of the found ones. */
  content: string;
  locations: readonly number[];
}

interface Result {
  /** Of the page in the index. */
  id: string;
  /** Absent where the words of the page alone have what was asked. */
  matchedMetaFields?: readonly string[];
  data(): Promise<Hit>;
}

interface Pagefind {
  options(settings: Record<string, unknown>): Promise<void>;
  /** Brings all facets, so that searches count them. */
  filters(): Promise<Counts>;
  search(
    words: string | null,
    options: { filters: Record<string, string> },
  ): Promise<{ results: Result[]; filters: Counts }>;
  /** Searches another part of the index too. */
  mergeIndex(bundle: string, settings: Record<string, unknown>): Promise<void>;
}

export interface Question {
  /** Each is asked only when those before it find nothing; none: everything that the filters leave. */
  words: readonly string[];
  filters: Record<string, string>;
  order: ListOrder;
}

export interface Answer {
  results: Result[];
  /** Counted for each facet as if it did not narrow yet: what another choice of it would give. */
  counts: Counts;
}

const RANKING = {
  // A page is not better because it is short: a standard would stand before its regulation.
  pageLength: 0,
  // «ё» is an «е» with dots, whoever typed it.
  diacriticSimilarity: 0,
  metaWeights: { title: 1, number: 8, also: 0.5, sphere: 0.5, cites: 0.5, term: 0.2, kind: 0, lang: 0 },
};

let engine: Promise<Pagefind> | undefined;
let orders: Promise<Orders> | undefined;

async function load(bundle: string): Promise<Pagefind> {
  const address = new URL(`${bundle}pagefind.js`, location.href).href;
  const shards = read<string[]>(`${bundle}shards.json`);
  const loaded: Pagefind = await import(/* @vite-ignore */ address);
  await loaded.options({ ranking: RANKING });
  // The engine asks for them one after another; all of them at once are one wait.
  await Promise.all((await shards).map((shard) => loaded.mergeIndex(bundle + shard, { ranking: RANKING })));
  await loaded.filters();
  return loaded;
}

async function read<T>(address: string): Promise<T> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json();
}

/** Pages that have nothing to be ordered by come last, as they were found. */
async function putInOrder(bundle: string, results: readonly Result[], order: ListOrder): Promise<Result[]> {
  if (order === '') return [...results];
  orders ??= read<Orders>(`${bundle}orders.json`);
  const all = await orders.catch((error: unknown) => {
    orders = undefined;
    throw error;
  });
  const found = new Map(results.map((result) => [result.id, result]));
  const ordered = all[order].flatMap((id) => found.get(id) ?? []);
  return [...new Set([...ordered, ...results])];
}

/** The engine guesses a word for all pages alike: one of them tells, by its words or by what stands beside them. */
async function hasGuessed(words: string | null, [best]: readonly Result[]): Promise<boolean> {
  if (words === null || best === undefined) return false;
  const { content, locations, meta } = await best.data();
  const all = content.split(' ');
  const beside = (best.matchedMetaFields ?? []).flatMap((field) => (meta[field] ?? '').split(/\s+/));
  return isGuess(words, [...locations.map((location) => all[location] ?? ''), ...beside]);
}

async function search(
  pagefind: Pagefind,
  bundle: string,
  words: string | null,
  { filters, order }: Question,
): Promise<Answer> {
  const without = (facet: string) =>
    Object.fromEntries(Object.entries(filters).filter(([name]) => name !== facet));
  const [found, ...freed] = await Promise.all([
    pagefind.search(words, { filters }),
    ...Object.keys(filters).map(async (name) => {
      const { filters: counts } = await pagefind.search(words, { filters: without(name) });
      return [name, counts[name]] as const;
    }),
  ]);
  if (await hasGuessed(words, found.results)) return { results: [], counts: {} };
  const results = await putInOrder(bundle, found.results, order);
  return { results, counts: { ...found.filters, ...Object.fromEntries(freed) } };
}

/** @throws Error when the engine cannot be loaded; the next question tries again */
export async function ask(bundle: string, question: Question): Promise<Answer> {
  engine ??= load(bundle);
  const pagefind = await engine.catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  const [first, ...others] = question.words;
  let answer = await search(pagefind, bundle, first ?? null, question);
  for (const words of others)
    if (answer.results.length === 0) answer = await search(pagefind, bundle, words, question);
  return answer;
}
