/** A service as it is provided today, by rules that were read and that stand: what was not read is not described. */

import type { LinkedRules, LinkedService } from '../../model/entry.ts';
import type { RecordLanguage, RulesRedaction, RulesTerm, ServiceChannel } from '../../model/records.ts';
import { sameAmounts } from '../../terms/amount.ts';
import { readDuration } from '../../terms/duration.ts';
import { isoDuration } from '../open-data/iso-duration.ts';
import type { SchemaNode } from '../schema-org.ts';
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

/** One term for every case, that ISO 8601 tells as it is. */
function findTime(terms: readonly RulesTerm[], channel: ServiceChannel): string | undefined {
  const own = terms.filter(({ kind, channels }) => kind !== 'queue' && channels?.includes(channel) !== false);
  const [term, ...others] = own;
  if (term === undefined || others.length > 0 || term.case !== undefined) return undefined;
  const reading = readDuration(term.duration);
  return reading.kind === 'amount' && sameAmounts(reading.min, reading.max)
    ? isoDuration(reading.max)
    : undefined;
}

function describeChannels({ redaction, page, nameChannel }: LivingRequest): SchemaNode[] {
  const { channels = {}, terms = [] } = redaction;
  return (Object.keys(channels) as ServiceChannel[])
    .filter((channel) => channels[channel]?.doubt === undefined)
    .map((channel) => {
      const time = findTime(terms, channel);
      return {
        '@id': `${page}#channel-${channel}`,
        '@type': ['cv:Channel', 'ServiceChannel'],
        'dct:identifier': channel,
        name: nameChannel(channel),
        ...(time === undefined ? {} : { 'cv:processingTime': time }),
      };
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
