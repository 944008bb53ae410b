/** What is found, narrowed by facets and put in order, with what each other choice would leave. */
import type { ListOrder } from '../view/browse/order.ts';
import { find } from './find.ts';
import type { Finder } from './finder.ts';
import type { FoundRecord, Named } from './service-index.ts';

type Filters = Readonly<Record<string, string>>;

export interface Wanted {
  /** As it was typed; empty for everything that the filters leave. */
  q: string;
  filters: Filters;
  order: ListOrder;
  /** BCP 47 tag by whose rules names are put in order. */
  language: string;
}

export interface FoundItem {
  named: Named;
  /** Those that the filters leave. */
  records: readonly FoundRecord[];
}

/** How many results each value of each facet would leave. */
export type Counts = Record<string, Record<string, number> | undefined>;

export interface Narrowed {
  results: FoundItem[];
  counts: Counts;
  missing: readonly string[];
  takenFor: readonly { typed: string; meant: string }[];
  nearest: readonly Named[];
}

function fits(record: FoundRecord, filters: Filters): boolean {
  return Object.entries(filters).every(([facet, value]) => record.facets[facet]?.includes(value));
}

function listResults(found: readonly Named[], filters: Filters): FoundItem[] {
  return found.flatMap((named) => {
    const records = named.records.filter((record) => fits(record, filters));
    const isLeft = records.length > 0 || (named.records.length === 0 && Object.keys(filters).length === 0);
    return isLeft ? [{ named, records }] : [];
  });
}

function countFacetValues(found: readonly Named[], filters: Filters): Counts {
  const facets = new Set(found.flatMap(({ records }) => records.flatMap((one) => Object.keys(one.facets))));
  const counts: Counts = {};
  for (const facet of facets) {
    const { [facet]: _, ...others } = filters;
    const values = listResults(found, others).flatMap(({ records }) => [
      ...new Set(records.flatMap((record) => record.facets[facet] ?? [])),
    ]);
    const count: Record<string, number> = {};
    for (const value of values) count[value] = (count[value] ?? 0) + 1;
    counts[facet] = count;
  }
  return counts;
}

const newest = ({ records }: FoundItem) =>
  records.reduce((latest, { date = '' }) => (date > latest ? date : latest), '');
const shortest = ({ records }: FoundItem) => Math.min(...records.map(({ days = Number.MAX_VALUE }) => days));

function inOrder(results: FoundItem[], order: ListOrder, language: string): FoundItem[] {
  const { compare } = new Intl.Collator(language, { numeric: true });
  switch (order) {
    case '':
      return results;
    case 'title':
      return results.toSorted((a, b) => compare(a.named.name.text, b.named.name.text));
    case 'date':
      return results.toSorted((a, b) => compare(newest(b), newest(a)));
    case 'term':
      return results.toSorted((a, b) => shortest(a) - shortest(b));
  }
}

/** Standards and pages of words are found by their words alone: a filter asks for what applies somewhere. */
const isListed = ({ kind }: Named) => kind === 'service' || kind === 'act';

export function narrow(finder: Finder, { q, filters, order, language }: Wanted): Narrowed {
  const asked = q === '' ? undefined : find(finder, q);
  const found =
    asked?.found.map(({ named }) => named) ?? finder.items.map(({ named }) => named).filter(isListed);
  return {
    results: inOrder(listResults(found, filters), order, language),
    counts: countFacetValues(found, filters),
    missing: asked?.missing ?? [],
    takenFor: asked?.takenFor ?? [],
    nearest: asked?.nearest ?? [],
  };
}

const SUGGESTED = 6;

/** Services that what is typed so far may lead to. */
export function suggest(finder: Finder, typed: string): Named[] {
  const { found } = find(finder, typed, true);
  return found.flatMap(({ named }) => (named.kind === 'service' ? [named] : [])).slice(0, SUGGESTED);
}
