/** What the search looks through: names and numbers, not the texts of pages. Plain data, fetched by the page. */
import type { BadgeView } from '../view/shared/badge.ts';
import type { Said } from '../view/shared/said.ts';

/** A page that can be found. */
export interface FoundRecord {
  href: string;
  /** «Акмолинская область». */
  region?: string;
  term?: string;
  /** What results are put in order by: ISO day of the act, days of the term. */
  date?: string;
  days?: number;
  /** Answers to the facets of the catalogue: region, status, channel, … */
  facets: Readonly<Record<string, readonly string[]>>;
}

/** Something with a name: a service with its regulations, an act, an order, a standard, a page of words. */
export interface Named {
  kind: 'service' | 'act' | 'order' | 'standard' | 'page';
  /** What the result is called. */
  name: Said;
  /** The official title, where the name is another one. */
  title?: Said;
  /** As people call it, in every language; a name of one word is enough to mean it. */
  names: readonly string[];
  /** What else is said of it: titles, results, bodies. */
  texts: readonly string[];
  /** Page of the service, where it has one beside those of its regulations. */
  href?: string;
  /** How it stands today, and its term of today. */
  badge?: BadgeView;
  term?: string;
  /** Keys of numbers and dates: see act-keys.ts. */
  keys: readonly string[];
  /** Keys of acts that it names or relies on. */
  cites: readonly string[];
  records: readonly FoundRecord[];
}

export type ServiceIndex = readonly Named[];
