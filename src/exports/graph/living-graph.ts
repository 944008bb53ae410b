/** A service as it is provided today, by rules that were read and that stand: what was not read is not described. */

import type { LinkedRules, LinkedService } from '../../model/entry.ts';
import type { RecordLanguage, RulesRedaction, ServiceChannel } from '../../model/records.ts';
import { readDuration } from '../../terms/duration.ts';
import type { SchemaNode } from '../schema-org.ts';
import { describeChannel, findOnlyTerm } from './channel-node.ts';
import { AVAILABLE, conceptNode, describeContext, refer } from './context.ts';
import { describeOrder, type NodeIds } from './law-nodes.ts';

export interface LivingRequest {
  service: LinkedService;
  rules: LinkedRules;
  /** The redaction that stands and was read. */
  redaction: RulesRedaction;
  language: RecordLanguage;
  /** Addresses of the pages of the service and of the rules. */
  page: string;
  rulesPage: string;
  ids: NodeIds;
  place: { id: string; name: string };
  date: string;
  description: string;
  nameChannel: (channel: ServiceChannel) => string;
}

function describeChannels({ redaction, page, nameChannel }: LivingRequest): SchemaNode[] {
  const { channels = {}, terms = [] } = redaction;
  return (Object.keys(channels) as ServiceChannel[])
    .filter((channel) => channels[channel]?.doubt === undefined)
    .map((channel) => {
      const term = findOnlyTerm(
        terms.filter(({ kind, channels: ways }) => kind !== 'queue' && ways?.includes(channel) !== false),
      );
      const duration = term && readDuration(term.duration);
      return describeChannel({ page, channel, name: nameChannel(channel), duration });
    });
}

/** What people call it, in each language. */
function listNames({ names }: LinkedService['data']) {
  return Object.entries(names).flatMap(([language, { short, also = [] }]) =>
    [short, ...also].map((name) => ({ '@language': language, '@value': name })),
  );
}

/** @returns nothing where the rules name no provider: CPSV-AP has no service without one */
export function formatLivingGraph(request: LivingRequest): string | undefined {
  const { service, rules, redaction, language, page, rulesPage, ids, place, date, description } = request;
  if (redaction.provider === undefined) return undefined;
  const channels = describeChannels(request);
  const [provider, document] = [`${page}#provider`, `${rulesPage}#rules`];
  const { title } = rules.data;
  const nodes: SchemaNode[] = [
    {
      '@id': `${page}#service`,
      '@type': ['cpsv:PublicService', 'GovernmentService'],
      name: title,
      alternateName: listNames(service.data),
      provider: refer(provider),
      areaServed: refer(place.id),
      availableChannel: channels.map((channel) => refer(String(channel['@id']))),
      'dct:identifier': service.id,
      'dct:title': title,
      'dct:description': description,
      'dct:spatial': refer(place.id),
      'cv:hasCompetentAuthority': refer(provider),
      'cv:hasChannel': channels.map((channel) => refer(String(channel['@id']))),
      'cv:hasLegalResource': [
        document,
        ...(rules.order === undefined ? [] : [ids.order(rules.order.id)]),
      ].map(refer),
      'adms:status': refer(AVAILABLE),
    },
    {
      '@id': provider,
      '@type': ['cv:PublicOrganisation', 'GovernmentOrganization'],
      name: redaction.provider.text,
      'skos:prefLabel': redaction.provider.text,
      'dct:spatial': refer(place.id),
    },
    { '@id': place.id, '@type': ['dct:Location', 'AdministrativeArea'], name: place.name },
    ...channels,
    {
      '@id': document,
      '@type': ['eli:LegalResource', 'Legislation'],
      name: title,
      'dct:title': title,
      ...(rules.order === undefined ? {} : { 'eli:is_part_of': refer(ids.order(rules.order.id)) }),
    },
    ...(rules.order === undefined ? [] : [describeOrder(rules.order, date, ids)]),
    conceptNode(AVAILABLE, 'Completed'),
  ];
  return `${JSON.stringify({ '@context': describeContext(language), '@graph': nodes })}\n`;
}
