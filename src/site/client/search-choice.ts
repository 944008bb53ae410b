/** What is looked for, how it is narrowed and ordered: the state of the search page, as its address has it. */
import { FACETS } from '../view/browse/facet.ts';
import { type ListOrder, ORDERS } from '../view/browse/order.ts';
import { formatQuery } from './address-state.ts';

/** Where to look: among names, in the texts of records, in what is told of the catalogue and its rules. */
export const PLACES = ['', 'texts', 'docs'] as const;
export type SearchPlace = (typeof PLACES)[number];

export interface SearchChoice {
  /** As it was typed. */
  q: string;
  /** Empty: the most fitting first. */
  sort: ListOrder;
  place: SearchPlace;
  /** Chosen values of facets, by their names; a facet that does not narrow is absent. */
  filters: Record<string, string>;
}

/** «?q=опека&region=vko&sort=date»; what is not known is left out. */
export function readSearchChoice(address: URLSearchParams): SearchChoice {
  const chosen = FACETS.map((name) => [name, address.get(name) ?? ''] as const);
  return {
    q: address.get('q')?.trim() ?? '',
    sort: ORDERS.find((order) => order === address.get('sort')) ?? '',
    place: PLACES.find((place) => place === address.get('in')) ?? '',
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== '')),
  };
}

/** Without the sign of a query; empty when nothing is chosen. */
export function formatSearchAddress({ q, sort, filters, place }: SearchChoice): string {
  return formatQuery({ q, in: place, ...filters, sort });
}

/** An order alone asks for nothing. */
export function isEmptyChoice({ q, filters }: SearchChoice): boolean {
  return q === '' && Object.keys(filters).length === 0;
}
