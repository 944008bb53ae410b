/** A public service as its regulation tells it, in the words of CPSV-AP 3.2 and of schema.org. */
import type { Force } from '../../history/force.ts';
import type { LinkedRegulation } from '../../model/entry.ts';
import type { ActiveRegulation, ChannelKind } from '../../model/records.ts';
import { findTerms } from '../../terms/applied-terms.ts';
import { describeGovernmentService, type SchemaNode, type ServiceFacts } from '../schema-org.ts';
import { describeChannel, findOnlyTerm } from './channel-node.ts';
import { AVAILABLE, conceptNode, refer } from './context.ts';

export interface ServiceRequest {
  regulation: LinkedRegulation;
  data: ActiveRegulation;
  force: Force;
  facts: Omit<ServiceFacts, 'provider' | 'channels' | 'results' | 'name'>;
  /** Address of its page. */
  page: string;
  /** Id of the place that it is provided in. */
  place: string;
  /** What a reader has to know before: the act, its status, that this is not the official text. */
  description: string;
  nameChannel: (channel: ChannelKind) => string;
  /** Address of the BPMN of a process. */
  nameProcessModel: (process: string) => string;
  /** Ids of the documents of law that it rests on. */
  law: readonly string[];
}

/** Of a regulation that is not in force for sure no time is told. */
function describeChannels({ regulation, data, force, page, nameChannel }: ServiceRequest): SchemaNode[] {
  return (Object.keys(data.channels) as ChannelKind[]).map((channel) => {
    const { terms } = findTerms(data, regulation.standard?.data, channel);
    const duration = force === 'in-force' ? findOnlyTerm(terms)?.duration : undefined;
    return describeChannel({ page, channel, name: nameChannel(channel), duration });
  });
}

function describeResults({ data, page }: ServiceRequest): SchemaNode[] {
  return data.results
    .filter(({ refusal }) => refusal !== true)
    .map(({ text }, index) => ({
      '@id': `${page}#result-${index + 1}`,
      '@type': 'cv:Output',
      'dct:identifier': `result-${index + 1}`,
      'dct:title': text,
      name: text,
    }));
}

/** CPSV-AP has no steps: a process is a rule that the service follows, and its steps stand in a file of BPMN. */
function describeProcesses({ data, page, nameProcessModel }: ServiceRequest): SchemaNode[] {
  return Object.entries(data.processes).map(([name, { title = name, at }]) => ({
    '@id': `${page}#process-${name}`,
    '@type': 'cpsv:Rule',
    'dct:identifier': name,
    'dct:title': title,
    'dct:description': `${title} (${at})`,
    'cpsv:implements': refer(`${page}#regulation`),
    subjectOf: {
      '@id': nameProcessModel(name),
      '@type': 'DigitalDocument',
      encodingFormat: 'application/xml',
    },
  }));
}

const referAll = (nodes: readonly SchemaNode[]) => nodes.map((node) => refer(String(node['@id'])));

export function describeService(request: ServiceRequest): SchemaNode[] {
  const { regulation, data, force, facts, page, place, description, law } = request;
  const [channels, results, rules] = [
    describeChannels(request),
    describeResults(request),
    describeProcesses(request),
  ];
  const provider = `${page}#provider`;
  const title = data.titles.heading;
  const named = { ...facts, name: title, provider: data.provider.text, channels: [], results: [] };
  return [
    {
      ...describeGovernmentService(named),
      '@id': `${page}#service`,
      '@type': ['cpsv:PublicService', 'GovernmentService'],
      provider: refer(provider),
      areaServed: refer(place),
      availableChannel: referAll(channels),
      serviceOutput: referAll(results),
      'dct:identifier': regulation.id,
      'dct:title': title,
      'dct:description': description,
      'dct:spatial': refer(place),
      'cv:hasCompetentAuthority': refer(provider),
      'cv:hasChannel': referAll(channels),
      'cpsv:produces': referAll(results),
      'cpsv:follows': referAll(rules),
      'cv:hasLegalResource': law.map(refer),
      ...(force === 'in-force' ? { 'adms:status': refer(AVAILABLE) } : {}),
    },
    {
      '@id': provider,
      '@type': ['cv:PublicOrganisation', 'GovernmentOrganization'],
      name: data.provider.text,
      'skos:prefLabel': data.provider.text,
      'dct:spatial': refer(place),
    },
    { '@id': place, '@type': ['dct:Location', 'AdministrativeArea'], name: facts.area },
    ...channels,
    ...results,
    ...rules,
    ...(force === 'in-force' ? [conceptNode(AVAILABLE, 'Completed')] : []),
  ];
}
