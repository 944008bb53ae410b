/** CPSV-AP, ELI and schema.org of each regulation in one graph. */

import { formatRegulationGraph } from '../../../exports/graph/regulation-graph.ts';
import {
  nameAknFile,
  nameDataFile,
  nameGraphFile,
  namePage,
  nameProcessModel,
  writeAddress,
} from '../../../exports/open-data/addresses.ts';
import type { LinkedRegulation } from '../../../model/entry.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { nameRegion } from '../../language.ts';
import { officialText } from '../../view/shared/official.ts';
import type { DataInput, DataOutput } from './output.ts';

/** @returns nothing where the record of its act is not sound: its region and its sphere are not known then */
export function drawGraph(regulation: LinkedRegulation, { site, date }: DataInput): string | undefined {
  const { id, act } = regulation;
  if (act === undefined) return undefined;
  const t = chooseDictionary(site.language);
  const { region, sphere, language = site.language, source } = act.data;
  // A region that the act does not name is no place: the country is.
  const isKnown = Object.hasOwn(site.regions, region);
  const country = id.split('/')[0] ?? '';
  const area = nameRegion(site, isKnown ? region : 'republic');
  return formatRegulationGraph(regulation, {
    act: { act: act.data, language, area, official: officialText(source, site)?.href },
    facts: { type: site.spheres[sphere]?.name, area },
    ids: {
      act: (other) => `${writeAddress(site, namePage('act', other))}#act`,
      order: (other) => `${writeAddress(site, namePage('order', other))}#order`,
    },
    page: writeAddress(site, namePage('regulation', id)),
    place: ['urn:reglament:place', country, ...(isKnown ? [region] : [])].join(':'),
    date,
    describe: (standing) =>
      `${act.data.header}. ${t.status[standing]} (${t.date(date)}). ${t.footer.unofficial}`,
    nameChannel: (channel) => t.channel[channel],
    nameProcessModel: (process) => writeAddress(site, nameProcessModel(id, process)),
    forms: [
      { href: writeAddress(site, nameDataFile('regulation', id)), type: 'application/json' },
      { href: writeAddress(site, nameAknFile('regulation', id)), type: 'application/akn+xml' },
    ],
  });
}

export const graph: DataOutput = {
  name: 'graph',
  *files(input) {
    for (const regulation of input.catalog.regulations.values()) {
      const bytes = drawGraph(regulation, input);
      if (bytes !== undefined) yield { path: nameGraphFile(regulation.id), bytes };
    }
  },
};
