/**
 * The orders in which results can be shown. The engine orders each part of the index by itself and cannot put parts in
 * one order; so the order of all pages is a file, which comes when somebody asks for an order.
 */
import type { ListOrder } from '../../view/browse/order.ts';

export type SortKeys = Partial<Record<Exclude<ListOrder, ''>, string>>;

/** Names of indexed pages in each order; those that have nothing to be ordered by are not in it. */
export type Orders = Record<Exclude<ListOrder, ''>, string[]>;

const KEY = /<span data-order="(title|date|term)">([^<]*)<\/span>/g;

/** What src/components/shared/SearchFacts.astro has written into a page. */
export function readSortKeys(html: string): SortKeys {
  return Object.fromEntries([...html.matchAll(KEY)].map(([, name, value]) => [name, value]));
}

/** @param keys of each indexed page by its name, in the order in which pages of one key are to stand */
export function orderPages(keys: ReadonlyMap<string, SortKeys>): Orders {
  const inOrder = (order: keyof Orders, compare: (a: string, b: string) => number) =>
    [...keys]
      .flatMap(([id, { [order]: key }]) => (key === undefined ? [] : [{ id, key }]))
      .sort((a, b) => compare(a.key, b.key))
      .map(({ id }) => id);
  const byCode = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return {
    title: inOrder('title', byCode),
    // The newest first; ISO days are in order as they are written.
    date: inOrder('date', (a, b) => byCode(b, a)),
    term: inOrder('term', (a, b) => Number(a) - Number(b)),
  };
}
