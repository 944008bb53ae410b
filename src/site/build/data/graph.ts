/** CPSV-AP, ELI and schema.org in one graph: of each regulation, and of each service by the rules of today. */

import type { NodeIds } from '../../../exports/graph/law-nodes.ts';
import { formatLivingGraph } from '../../../exports/graph/living-graph.ts';
import { formatRegulationGraph } from '../../../exports/graph/regulation-graph.ts';
import {
  nameAknFile,
  nameDataFile,
  nameGraphFile,
  namePage,
  nameProcessModel,
  writeAddress,
} from '../../../exports/open-data/addresses.ts';
import { findReadRules } from '../../../history/standing.ts';
import type { LinkedRegulation, LinkedService } from '../../../model/entry.ts';
import type { Site } from '../../../model/records.ts';
import { chooseDictionary } from '../../i18n/dictionaries.ts';
import { serviceWords } from '../../i18n/service.ts';
import { nameRegion } from '../../language.ts';
import { officialText } from '../../view/shared/official.ts';
import type { DataInput, ModelOutput } from './output.ts';

const nameNodes = (site: Pick<Site, 'address'>): NodeIds => ({
  act: (id) => `${writeAddress(site, namePage('act', id))}#act`,
  order: (id) => `${writeAddress(site, namePage('order', id))}#order`,
});

/** The region, or the country that the id of a record begins with. */
const namePlace = (id: string, region?: string) =>
  ['urn:reglament:place', id.split('/')[0], ...(region === undefined ? [] : [region])].join(':');

/** @returns nothing where the record of its act is not sound: its region and its sphere are not known then */
export function drawGraph(regulation: LinkedRegulation, { site, date }: DataInput): string | undefined {
  const { id, act } = regulation;
  if (act === undefined) return undefined;
  const t = chooseDictionary(site.language);
  const { region, sphere, language = site.language, source } = act.data;
  // A region that the act does not name is no place: the country is.
  const isKnown = Object.hasOwn(site.regions, region);
  const area = nameRegion(site, isKnown ? region : 'republic');
  return formatRegulationGraph(regulation, {
    act: { act: act.data, language, area, official: officialText(source, site)?.href },
    facts: { type: site.spheres[sphere]?.name, area },
    ids: nameNodes(site),
    page: writeAddress(site, namePage('regulation', id)),
    place: namePlace(id, isKnown ? region : undefined),
    date,
    describe: (force) => `${act.data.header}. ${t.status[force]} (${t.date(date)}). ${t.footer.unofficial}`,
    nameChannel: (channel) => t.channel[channel],
    nameProcessModel: (process) => writeAddress(site, nameProcessModel(id, process)),
    forms: [
      { href: writeAddress(site, nameDataFile('regulation', id)), type: 'application/json' },
      { href: writeAddress(site, nameAknFile('regulation', id)), type: 'application/akn+xml' },
    ],
  });
}

/** @returns nothing where the rules of today are not known, were not read, are said to be others by now, or are a draft */
export function drawServiceGraph(service: LinkedService, { site, date }: DataInput): string | undefined {
  const read = findReadRules(service, date);
  if (read === undefined || read.rules.data.draft === true) return undefined;
  const { rules, redaction } = read;
  const t = chooseDictionary(site.language);
  const words = serviceWords(site.language);
  return formatLivingGraph({
    service,
    rules,
    redaction,
    language: rules.data.language ?? rules.order?.data.language ?? site.language,
    page: writeAddress(site, namePage('service', service.id)),
    rulesPage: writeAddress(site, namePage('rules', rules.id)),
    ids: nameNodes(site),
    place: { id: namePlace(service.id), name: nameRegion(site, 'republic') },
    date,
    description: `${words.standing.read} (${t.date(date)}). ${t.footer.unofficial}`,
    nameChannel: (channel) => words.channel[channel],
  });
}

export const graph: ModelOutput = {
  name: 'graph',
  format: 'graph',
  model(regulation, input) {
    const text = drawGraph(regulation, input);
    return text === undefined ? [] : [[nameGraphFile(regulation.id), text]];
  },
  *others(input) {
    for (const service of input.catalog.services.values()) {
      const bytes = drawServiceGraph(service, input);
      if (bytes !== undefined) yield { path: nameGraphFile(service.id), bytes };
    }
  },
};
