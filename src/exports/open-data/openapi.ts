/**
 * What a program may ask for, as OpenAPI 3.1. It is all files: there is no query, and no answer but the file or 404. An
 * id has slashes in it, and stands in the path as it is.
 */
import type { Site } from '../../model/records.ts';
import { DATA_FOLDER, DATA_FOLDERS, type DataKind, nameSchemaFile, writeAddress } from './addresses.ts';

export const OPENAPI = `${DATA_FOLDER}openapi.json`;

interface Described {
  /** From the root of the site, with `{names}` where something stands for itself. */
  path: string;
  summary: string;
  type: string;
  /** Names of schemas of ours, by one of which the file is sound. */
  schemas?: readonly string[];
}

const KINDS: Record<DataKind, string> = {
  regulation: 'A regulation with its status, the times of its steps and the proof of its term check',
  act: 'An act with its status on every day',
  order: 'An order that approved standards or rules',
  standard: 'A standard with its terms',
  rules: 'Rules of a service: which redaction stands, which was read, and its check',
  service: 'A service with the records of its thread',
  calendar: 'A year of the working calendar; the id is country and year',
};

const JSON_TYPE = 'application/json';

/** Everything but the files of records. A file that nothing here fits fails a test. */
const FILES: readonly Described[] = [
  { path: `${DATA_FOLDER}index.json`, summary: 'What there is', type: JSON_TYPE, schemas: ['index'] },
  { path: OPENAPI, summary: 'This description', type: JSON_TYPE },
  { path: `${DATA_FOLDER}schemas/{name}.json`, summary: 'A schema', type: 'application/schema+json' },
  {
    path: `${DATA_FOLDER}calendars/{country}.ics`,
    summary: 'The working calendar of a country',
    type: 'text/calendar',
  },
  {
    path: `${DATA_FOLDER}bulk/{name}.ndjson.gz`,
    summary: 'All records of a kind, a line each',
    type: 'application/gzip',
  },
  { path: `${DATA_FOLDER}bulk/{name}.csv`, summary: 'A table', type: 'text/csv' },
  {
    path: `${DATA_FOLDER}bulk/{name}.parquet`,
    summary: 'The same table',
    type: 'application/vnd.apache.parquet',
  },
  {
    path: `${DATA_FOLDER}bulk/catalogue.sqlite`,
    summary: 'All tables in a database',
    type: 'application/vnd.sqlite3',
  },
  {
    path: `${DATA_FOLDER}bulk/datapackage.json`,
    summary: 'What the columns of the tables mean',
    type: JSON_TYPE,
  },
  { path: `${DATA_FOLDER}bulk/SHA256SUMS`, summary: 'Sums of the bulk files', type: 'text/plain' },
];

const GRAPHS: Described = {
  path: `${DATA_FOLDER}graph/{id}.jsonld`,
  summary: 'A regulation, or a service by rules that were read, as linked data: CPSV-AP, ELI, schema.org',
  type: 'application/ld+json',
};

/** In the place of files for each regulation, while services keep theirs: see bundles.ts. The id is that of the act. */
const BUNDLES: Described = {
  path: `${DATA_FOLDER}bundles/{id}/{format}.zip`,
  summary: 'The models of all regulations of an act: akn, bpmn or graph',
  type: 'application/zip',
};

function describeRecords(): Described[] {
  return (Object.keys(KINDS) as DataKind[]).map((kind) => ({
    path: `${DATA_FOLDER}${DATA_FOLDERS[kind]}/{id}.json`,
    summary: KINDS[kind],
    type: JSON_TYPE,
    // At a former name of a record stands where it is now; calendars have no other name.
    schemas: kind === 'calendar' ? [kind] : [kind, 'moved'],
  }));
}

function referToSchemas(names: readonly string[]) {
  const refs = names.map((name) => ({ $ref: nameSchemaFile(name).slice(DATA_FOLDER.length) }));
  return refs.length > 1 ? { oneOf: refs } : refs[0];
}

function describePath({ path, summary, type, schemas }: Described) {
  const names = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name);
  const content = { [type]: schemas === undefined ? {} : { schema: referToSchemas(schemas) } };
  return {
    get: {
      summary,
      operationId: path
        .slice(DATA_FOLDER.length)
        .replaceAll(/\W+(\w)?/g, (_, letter = '') => letter.toUpperCase()),
      ...(names.length === 0
        ? {}
        : {
            parameters: names.map((name) => ({
              name,
              in: 'path',
              required: true,
              schema: { type: 'string' },
            })),
          }),
      responses: { 200: { description: summary, content }, 404: { description: 'There is no such file' } },
    },
  };
}

/**
 * @param version of the data
 * @param isBundled whether models stand in archives
 */
export function formatOpenApi(site: Site, version: string, isBundled: boolean): string {
  const { name, tagline, licence } = site;
  const described = [...FILES, GRAPHS, ...(isBundled ? [BUNDLES] : []), ...describeRecords()];
  const document = {
    openapi: '3.1.0',
    info: {
      title: name,
      description: tagline,
      version,
      ...(licence === undefined ? {} : { license: { name: licence.name, url: licence.url } }),
    },
    servers: [{ url: writeAddress(site, '') }],
    paths: Object.fromEntries(described.map((one) => [`/${one.path}`, describePath(one)])),
  };
  return `${JSON.stringify(document, null, 2)}\n`;
}
