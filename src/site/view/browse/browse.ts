/** The lists of the catalogue: all of it and each value of each facet, in every order, page by page. */
import { memoize } from '../../../model/memoize.ts';
import { CATALOGUE, facetAddress } from '../../address.ts';
import type { RegulationListing } from '../../data.ts';
import { deriveMap } from '../../reads/derive.ts';
import { fingerprintPlain } from '../../reads/fingerprint.ts';
import type { RegulationSummary } from '../shared/summary.ts';
import { countFacets } from './count-facets.ts';
import { type FacetName, facetAnswers, PAGE_SIZE } from './facet.ts';
import { inOrder, type ListOrder, ORDERS } from './order.ts';

export interface BrowsePage {
  title: string;
  /** Address of the list in the order of the acts. */
  list: string;
  order: ListOrder;
  /** The value that the list is narrowed to. */
  current?: { facet: FacetName; value: string };
  regulations: readonly RegulationSummary[];
  /** Entries of the whole list. */
  total: number;
  /** The last page of an order that does not show all. */
  isCut: boolean;
  currentPage: number;
  lastPage: number;
  url: { prev?: string; next?: string };
}

/**
 * Pages of a list in any order but that of the acts: every facet would else stand in every order whole, and these pages
 * would outnumber all others of a large catalogue.
 */
const ORDERED_PAGES = 10;

type List = Pick<BrowsePage, 'title' | 'list' | 'current'> & { regulations: readonly RegulationSummary[] };

export const listAddress = (list: string, order: ListOrder) => (order === '' ? list : `${list}by/${order}/`);

function splitPages({ regulations, ...list }: List, order: ListOrder): BrowsePage[] {
  const total = regulations.length;
  const allPages = Math.max(1, Math.ceil(total / PAGE_SIZE));
  const lastPage = order === '' ? allPages : Math.min(allPages, ORDERED_PAGES);
  const address = listAddress(list.list, order);
  const pageAddress = (page: number) => (page === 1 ? address : `${address}${page}/`);
  return Array.from({ length: lastPage }, (_, index) => ({
    ...list,
    order,
    regulations: regulations.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    total,
    isCut: lastPage < allPages && index + 1 === lastPage,
    currentPage: index + 1,
    lastPage,
    url: {
      ...(index > 0 ? { prev: pageAddress(index) } : {}),
      ...(index + 1 < lastPage ? { next: pageAddress(index + 2) } : {}),
    },
  }));
}

function buildLists(data: RegulationListing, order: ListOrder): List[] {
  const regulations = inOrder(data, order);
  const narrowed = countFacets(data).flatMap(({ name: facet, label, values }) => {
    const lists = new Map<string, RegulationSummary[]>(values.map(({ value }) => [value, []]));
    for (const entry of regulations)
      for (const { value } of facetAnswers(facet, entry, data)) lists.get(value)?.push(entry);
    return values.map(
      ({ value, label: answer }): List => ({
        title: `${label}: ${answer}`,
        list: facetAddress(facet, value),
        current: { facet, value },
        regulations: lists.get(value) ?? [],
      }),
    );
  });
  return [{ title: data.t.catalogue.title, list: CATALOGUE, regulations }, ...narrowed];
}

const tellSummary = memoize((summary: RegulationSummary) => fingerprintPlain(summary));

/** Lists share their entries: each is told once. */
function tellPage(page: BrowsePage | undefined): string {
  return fingerprintPlain(page && { ...page, regulations: page.regulations.map(tellSummary) });
}

/** Every page of every list, by its path after the address of the catalogue; the first page of all has none. */
export const browsePages = deriveMap(
  'catalogue',
  (data: RegulationListing): ReadonlyMap<string, BrowsePage> => new Map(listPages(data)),
  tellPage,
);

function listPages(data: RegulationListing): [path: string, page: BrowsePage][] {
  return ORDERS.flatMap((order) =>
    buildLists(data, order).flatMap((list) =>
      splitPages(list, order).map((page): [string, BrowsePage] => {
        const number = page.currentPage === 1 ? '' : `${page.currentPage}/`;
        const path = `${listAddress(list.list, order)}${number}`.slice(CATALOGUE.length, -1);
        return [path, page];
      }),
    ),
  );
}
