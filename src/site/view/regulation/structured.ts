/**
 * The act and the service for machines, in the words of schema.org. Values come from the records alone: what they do
 * not say is left out. Working days have no form in ISO 8601, so that terms stay on the page.
 */

import type { Act } from '../../../model/records.ts';
import type { PageLanguage, Records } from '../../data.ts';
import { nameRegion } from '../../language.ts';
import type { StatusKind } from '../act/status.ts';
import { findLanguage } from '../shared/lang.ts';
import { officialText } from '../shared/official.ts';
import type { RegulationView } from './regulation.ts';

/** A JSON-LD node. */
export type Structured = Readonly<Record<string, unknown>>;

const CONTEXT = 'https://schema.org';

/** Where it is not sure, nothing is said. */
const LEGAL_FORCE: Partial<Record<StatusKind, string>> = {
  'in-force': 'InForce',
  'not-yet': 'NotInForce',
  repealed: 'NotInForce',
  excluded: 'NotInForce',
};

function describeArea({ site }: PageLanguage, region: string): Structured {
  return { '@type': 'AdministrativeArea', name: nameRegion(site, region) };
}

function legislation(data: Records, id: string, act: Act): Structured {
  return {
    '@type': 'Legislation',
    name: act.title,
    legislationIdentifier: act.number,
    legislationType: act.kind,
    legislationDate: act.date,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: act.authority },
    legislationJurisdiction: describeArea(data, act.region),
    inLanguage: findLanguage(data, id),
    sameAs: officialText(act.source, data.site)?.href,
  };
}

/** The act of a page. */
export function structuredAct(data: Records, id: string, act: Act, status: StatusKind): Structured {
  return {
    '@context': CONTEXT,
    ...legislation(data, id, act),
    legislationLegalForce: LEGAL_FORCE[status],
  };
}

/** The service of a page; none where the regulation no longer says how it is provided. */
export function structuredService(data: Records, view: RegulationView): Structured | undefined {
  const act = data.catalog.acts.get(view.actId)?.data;
  if (view.past || act === undefined) return undefined;
  const { regulation } = view;
  return {
    '@context': CONTEXT,
    '@type': 'GovernmentService',
    name: view.title,
    serviceType: data.site.spheres[act.sphere]?.name,
    provider: { '@type': 'GovernmentOrganization', name: regulation.provider.text },
    areaServed: describeArea(data, act.region),
    availableChannel: view.answers.channels.map(({ name }) => ({ '@type': 'ServiceChannel', name })),
    serviceOutput: regulation.results
      .filter(({ refusal }) => refusal !== true)
      .map(({ text }) => ({ '@type': 'Thing', name: text })),
    subjectOf: legislation(data, view.actId, act),
  };
}

/** For an element of a page: a record cannot close it. */
export const structuredText = (node: Structured): string => JSON.stringify(node).replaceAll('<', '\\u003c');
