/** The lists of the catalogue: all of it and each value of each facet, in every order, page by page. */
import { CATALOGUE, facetAddress } from '../address.ts';
import type { SiteData } from '../data.ts';
import { type FacetName, facetAnswers, facetsOf, PAGE_SIZE } from './facet.ts';
import { inOrder, ORDERS, type Order } from './order.ts';
import type { RegulationSummary } from './summary.ts';

export interface BrowsePage {
  title: string;
  /** Address of the list in the order of the acts. */
  list: string;
  order: Order;
  /** The value that the list is narrowed to. */
  current?: { facet: FacetName; value: string };
  regulations: readonly RegulationSummary[];
  /** Of the whole list. */
  total: number;
  currentPage: number;
  lastPage: number;
  url: { prev?: string; next?: string };
}

type List = Pick<BrowsePage, 'title' | 'list' | 'current'> & {
  regulationsIn(order: Order): readonly RegulationSummary[];
};

export const orderAddress = (list: string, order: Order) => (order === '' ? list : `${list}by/${order}/`);

function pagesOf({ regulationsIn, ...list }: List, order: Order): BrowsePage[] {
  const all = regulationsIn(order);
  const lastPage = Math.max(1, Math.ceil(all.length / PAGE_SIZE));
  const address = orderAddress(list.list, order);
  const addressOf = (page: number) => (page === 1 ? address : `${address}${page}/`);
  return Array.from({ length: lastPage }, (_, index) => ({
    ...list,
    order,
    regulations: all.slice(index * PAGE_SIZE, (index + 1) * PAGE_SIZE),
    total: all.length,
    currentPage: index + 1,
    lastPage,
    url: {
      ...(index > 0 ? { prev: addressOf(index) } : {}),
      ...(index + 1 < lastPage ? { next: addressOf(index + 2) } : {}),
    },
  }));
}

function listsOf(data: SiteData): List[] {
  const narrowed = facetsOf(data).flatMap(({ name: facet, label, values }) =>
    values.map(
      ({ value, label: answer }): List => ({
        title: `${label}: ${answer}`,
        list: facetAddress(facet, value),
        current: { facet, value },
        regulationsIn: (order) =>
          inOrder(data, order).filter((entry) =>
            facetAnswers(facet, entry, data).some((own) => own.value === value),
          ),
      }),
    ),
  );
  const whole: List = {
    title: data.t.catalogue.title,
    list: CATALOGUE,
    regulationsIn: (order) => inOrder(data, order),
  };
  return [whole, ...narrowed];
}

/** Every page of every list, with its path after the address of the catalogue; none for the first page of all. */
export function browsePages(data: SiteData): { path: string | undefined; page: BrowsePage }[] {
  return listsOf(data).flatMap((list) =>
    ORDERS.flatMap((order) =>
      pagesOf(list, order).map((page) => {
        const number = page.currentPage === 1 ? '' : `${page.currentPage}/`;
        const path = `${orderAddress(list.list, order)}${number}`.slice(CATALOGUE.length, -1);
        return { path: path === '' ? undefined : path, page };
      }),
    ),
  );
}
