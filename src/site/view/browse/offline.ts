/** What a reader can keep to read without a network: everything about the acts of a region. */
import {
  actAddress,
  regulationAddress,
  regulationLawAddress,
  serviceAddress,
  standardAddress,
} from '../../address.ts';
import type { Records } from '../../data.ts';

export interface OfflineRegion {
  id: string;
  name: string;
  /** Addresses of its pages. */
  pages: string[];
}

/** Regions that have an act, in the order of the settings. */
export function listOfflineRegions({ catalog, site }: Records): OfflineRegion[] {
  const acts = Map.groupBy(catalog.acts.values(), ({ data }) => data.region);
  return Object.entries(site.regions).flatMap(([id, { name }]) => {
    const pages = (acts.get(id) ?? []).flatMap((act) => [
      actAddress(act.id),
      ...act.regulations.flatMap((regulation) => [
        regulationAddress(regulation.id),
        ...('excluded' in regulation.data ? [] : [regulationLawAddress(regulation.id)]),
        ...(regulation.standard === undefined ? [] : [standardAddress(regulation.standard.id)]),
        ...(regulation.service === undefined ? [] : [serviceAddress(regulation.service.id)]),
      ]),
    ]);
    return pages.length === 0 ? [] : [{ id, name, pages: [...new Set(pages)] }];
  });
}
