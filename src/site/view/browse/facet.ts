/** Ways to divide the catalogue: few values each, so that a filter stays small. */
import type { PageLanguage } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';

export const FACETS = [
  'status',
  'region',
  'sphere',
  'channel',
  'verdict',
  'form',
  'provider',
  'year',
] as const;
export type FacetName = (typeof FACETS)[number];

export interface FacetValue {
  value: string;
  label: string;
  count: number;
}

export interface Facet {
  name: FacetName;
  label: string;
  values: FacetValue[];
}

/** @param date ISO day */
export function readYear(date: string): string {
  return date.slice(0, 4);
}

/** What a regulation answers to a facet: value and the word shown. */
export function facetAnswers(
  name: FacetName,
  entry: RegulationSummary,
  { t }: PageLanguage,
): { value: string; label: string }[] {
  switch (name) {
    case 'status':
      return [{ value: entry.statusKind, label: entry.status.label }];
    case 'region':
      return [{ value: entry.regionId, label: entry.region }];
    case 'sphere':
      return [{ value: entry.sphereId, label: entry.sphere }];
    case 'channel':
      return entry.channels.map((channel) => ({ value: channel, label: t.channel[channel] }));
    case 'verdict':
      return entry.verdicts.map((verdict) => ({ value: verdict, label: t.verdict[verdict] }));
    case 'form':
      return entry.forms.map((form) => ({ value: form, label: t.form[form] }));
    case 'provider':
      return entry.provider === undefined ? [] : [{ value: entry.provider.id, label: entry.provider.name }];
    case 'year':
      return [{ value: readYear(entry.date), label: readYear(entry.date) }];
  }
}

/** Entries on a page of a list. */
export const PAGE_SIZE = 50;
