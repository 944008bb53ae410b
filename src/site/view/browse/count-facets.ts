/** How a catalogue is divided. No script of a page needs to know, as it does the names of the facets. */
import type { RegulationListing } from '../../data.ts';
import { derive } from '../../reads/derive.ts';
import { FACETS, type Facet, type FacetValue, facetAnswers } from './facet.ts';

/** Every facet that divides this catalogue, with values and counts; most frequent first, but years in their order. */
export const countFacets = derive('facets', (data: RegulationListing): Facet[] =>
  FACETS.map((name) => {
    const values = new Map<string, FacetValue>();
    for (const entry of data.regulations) {
      for (const { value, label } of facetAnswers(name, entry, data)) {
        const seen = values.get(value) ?? { value, label, count: 0 };
        values.set(value, { ...seen, count: seen.count + 1 });
      }
    }
    const byCount = (a: FacetValue, b: FacetValue) => b.count - a.count || (a.value < b.value ? -1 : 1);
    const byYear = (a: FacetValue, b: FacetValue) => (a.value < b.value ? 1 : -1);
    const sorted = [...values.values()].sort(name === 'year' ? byYear : byCount);
    return { name, label: data.t.catalogue.facets[name], values: sorted };
  }).filter(({ values }) => values.length > 0),
);
