/** What the first page lists. */
import type { LinkedAct } from '../../../model/entry.ts';
import type { Records, RegulationListing } from '../../data.ts';
import type { RegulationSummary } from '../shared/summary.ts';

/** With more regulations than this a list of them is no help: search and facets are the ways in. */
const SERVICES = 40;
const ACTS = 10;

export interface RegionServices {
  region: string;
  regulations: RegulationSummary[];
}

/** A small catalogue whole, by region; nothing of a large one. */
export function homeServices({ regulations, site }: RegulationListing): RegionServices[] {
  if (regulations.length > SERVICES) return [];
  return Object.entries(site.regions).flatMap(([id, { name }]) => {
    const own = regulations.filter(({ regionId }) => regionId === id);
    return own.length === 0 ? [] : [{ region: name, regulations: own }];
  });
}

/** The newest acts, by the day on which they were adopted. */
export function latestActs({ catalog }: Records): LinkedAct[] {
  return [...catalog.acts.values()].sort((a, b) => (a.data.date < b.data.date ? 1 : -1)).slice(0, ACTS);
}
