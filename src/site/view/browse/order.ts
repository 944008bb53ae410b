/** Orders of a list of regulations. Each is a static page, so that a list is ordered without script. */
import { memoize } from '../../../model/memoize.ts';
import type { RegulationListing } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** Empty: by act, and by the place in the act. */
export const ORDERS = ['', 'title', 'date', 'term'] as const;
export type ListOrder = (typeof ORDERS)[number];

type Comparison = (a: RegulationSummary, b: RegulationSummary) => number;

function chooseComparison(order: Exclude<ListOrder, ''>, language: string): Comparison {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const days = ({ days: shortest = Number.MAX_VALUE }: RegulationSummary) => shortest;
  const by: Record<Exclude<ListOrder, ''>, Comparison> = {
    title: (a, b) => compare(a.title, b.title),
    // The newest first; ISO days are in order as they are written.
    date: (a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1),
    // The shortest first, and last those whose term is not known.
    term: (a, b) => days(a) - days(b),
  };
  return by[order];
}

const sortOnce = memoize(({ regulations, site }: RegulationListing) =>
  memoize((order: Exclude<ListOrder, ''>): readonly RegulationSummary[] =>
    [...regulations].sort(chooseComparison(order, site.language)),
  ),
);

/** All regulations in an order. */
export function inOrder(data: RegulationListing, order: ListOrder): readonly RegulationSummary[] {
  return order === '' ? data.regulations : sortOnce(data)(order);
}
