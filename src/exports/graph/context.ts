/** Words of the graph: those of CPSV-AP, ELI and Dublin Core by their prefixes, those of schema.org by themselves. */
import type { RecordLanguage } from '../../model/records.ts';

const PREFIXES = {
  adms: 'http://www.w3.org/ns/adms#',
  cpsv: 'http://purl.org/vocab/cpsv#',
  cv: 'http://data.europa.eu/m8g/',
  dct: 'http://purl.org/dc/terms/',
  eli: 'http://data.europa.eu/eli/ontology#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  skos: 'http://www.w3.org/2004/02/skos/core#',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
};

/** Words of a record are in its language; what is read by programs alone is in none. */
const IN_LANGUAGE = ['dct:title', 'dct:description', 'skos:prefLabel'];
const DATES = [
  'eli:date_document',
  'eli:first_date_entry_in_force',
  'eli:date_no_longer_in_force',
  'legislationDate',
];

/** It stands in every file, so that nobody has to fetch another to read it. */
export function describeContext(language: RecordLanguage) {
  return {
    '@vocab': 'https://schema.org/',
    ...PREFIXES,
    ...Object.fromEntries(IN_LANGUAGE.map((name) => [name, { '@language': language }])),
    ...Object.fromEntries(DATES.map((name) => [name, { '@type': 'xsd:date' }])),
    'cv:processingTime': { '@type': 'xsd:duration' },
    sameAs: { '@type': '@id' },
    legislationLegalForce: { '@type': '@vocab' },
  };
}

/** ADMS calls a service that is there «completed». */
export const AVAILABLE = 'http://purl.org/adms/status/Completed';

/** A node that another leads to. */
export const refer = (id: string) => ({ '@id': id });

/** Concepts of vocabularies are typed where they are used: a judge that reads this file alone has to know what they are. */
export const conceptNode = (id: string, label: string) => ({
  '@id': id,
  '@type': 'skos:Concept',
  'skos:prefLabel': { '@language': 'en', '@value': label },
});
