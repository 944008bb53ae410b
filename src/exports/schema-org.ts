/**
 * An act and a service in the words of schema.org. Values come from the records alone: what they do not say is left out,
 * and so is what is doubted. Working days have no form in ISO 8601, so that terms stay on the page.
 */
import type { GovernmentService, Legislation } from 'schema-dts';
import type { Force } from '../history/force.ts';
import type { Act, RecordLanguage } from '../model/records.ts';

/** A JSON-LD node. */
export type SchemaNode = Readonly<Record<string, unknown>>;

/** Where it is not sure, nothing is said. */
const LEGAL_FORCE: Partial<Record<Force, 'InForce' | 'NotInForce'>> = {
  'in-force': 'InForce',
  'not-yet': 'NotInForce',
  repealed: 'NotInForce',
  excluded: 'NotInForce',
};

export interface ActFacts {
  act: Act;
  language: RecordLanguage;
  /** Name of its region. */
  area: string;
  /** Address of its text in the register. */
  official?: string | undefined;
}

const describeArea = (name: string) => ({ '@type': 'AdministrativeArea', name }) as const;

/** @param force of the act; without it nothing is said of its force */
export function describeLegislation({ act, language, area, official }: ActFacts, force?: Force) {
  return {
    '@type': 'Legislation',
    name: act.title,
    legislationIdentifier: act.number,
    legislationType: act.kind,
    legislationDate: act.date,
    legislationPassedBy: { '@type': 'GovernmentOrganization', name: act.authority },
    legislationJurisdiction: describeArea(area),
    inLanguage: language,
    ...(official === undefined ? {} : { sameAs: official }),
    ...(force === undefined || LEGAL_FORCE[force] === undefined
      ? {}
      : { legislationLegalForce: LEGAL_FORCE[force] }),
  } as const satisfies Exclude<Legislation, string>;
}

export interface ServiceFacts {
  name: string;
  /** Sphere of life. */
  type?: string | undefined;
  provider: string;
  area: string;
  /** Names of the ways to apply. */
  channels: readonly string[];
  /** What comes out, refusals apart. */
  results: readonly string[];
}

export function describeGovernmentService({ name, type, provider, area, channels, results }: ServiceFacts) {
  return {
    '@type': 'GovernmentService',
    name,
    ...(type === undefined ? {} : { serviceType: type }),
    provider: { '@type': 'GovernmentOrganization', name: provider },
    areaServed: describeArea(area),
    availableChannel: channels.map((channel) => ({ '@type': 'ServiceChannel', name: channel }) as const),
    serviceOutput: results.map((result) => ({ '@type': 'Thing', name: result }) as const),
  } as const satisfies Exclude<GovernmentService, string>;
}

/** A node by itself, as a page carries it. */
export function inSchemaOrg<T extends { '@type': string }>(node: T) {
  return { '@context': 'https://schema.org', ...node } as const;
}
