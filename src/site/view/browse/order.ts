/** Orders of a list of regulations. Each is a static page, so that a list is ordered without script. */
import type { SiteData } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** Empty: by act, and by the place in the act. */
export const ORDERS = ['', 'title', 'date', 'term'] as const;
export type Order = (typeof ORDERS)[number];

type Comparison = (a: RegulationSummary, b: RegulationSummary) => number;

const sorted = new WeakMap<SiteData, Map<Order, readonly RegulationSummary[]>>();

function chooseComparison(order: Exclude<Order, ''>, language: string): Comparison {
  const { compare } = new Intl.Collator(language, { numeric: true });
  const days = ({ days: shortest = Number.MAX_VALUE }: RegulationSummary) => shortest;
  const by: Record<Exclude<Order, ''>, Comparison> = {
    title: (a, b) => compare(a.title, b.title),
    // The newest first; ISO days are in order as they are written.
    date: (a, b) => (a.date === b.date ? 0 : a.date < b.date ? 1 : -1),
    // The shortest first, and last those whose term is not known.
    term: (a, b) => days(a) - days(b),
  };
  return by[order];
}

/** All regulations in an order; sorted once a run. */
export function inOrder(data: SiteData, order: Order): readonly RegulationSummary[] {
  if (order === '') return data.regulations;
  const known = sorted.get(data) ?? new Map<Order, readonly RegulationSummary[]>();
  sorted.set(data, known);
  const ready = known.get(order) ?? [...data.regulations].sort(chooseComparison(order, data.site.language));
  known.set(order, ready);
  return ready;
}
