/** A file for each record, and what tells their shapes. */
import { formatAct } from '../../../exports/open-data/act-json.ts';
import { nameDataFile } from '../../../exports/open-data/addresses.ts';
import { areBundled } from '../../../exports/open-data/bundles.ts';
import { formatOpenApi, OPENAPI } from '../../../exports/open-data/openapi.ts';
import { formatOrder } from '../../../exports/open-data/order-json.ts';
import { publishSchemas } from '../../../exports/open-data/published-schemas.ts';
import { formatRegulation } from '../../../exports/open-data/regulation-json.ts';
import { formatRules } from '../../../exports/open-data/rules-json.ts';
import { formatService } from '../../../exports/open-data/service-json.ts';
import { formatStandard } from '../../../exports/open-data/standard-json.ts';
import { SCHEMA_VERSION } from './data-index.ts';
import type { DataFile, DataInput, DataOutput } from './output.ts';

function* listRecords(input: DataInput): Generator<{ path: string; make(): string }> {
  const { catalog, checks } = input;
  for (const one of catalog.regulations.values())
    yield {
      path: nameDataFile('regulation', one.id),
      make: () => formatRegulation(one, checks.get(one.id) ?? [], input),
    };
  for (const one of catalog.acts.values())
    yield { path: nameDataFile('act', one.id), make: () => formatAct(one, input) };
  for (const one of catalog.orders.values())
    yield { path: nameDataFile('order', one.id), make: () => formatOrder(one, input) };
  for (const one of catalog.standards.values())
    yield { path: nameDataFile('standard', one.id), make: () => formatStandard(one, input) };
  for (const one of catalog.rules.values())
    yield { path: nameDataFile('rules', one.id), make: () => formatRules(one, input) };
  for (const one of catalog.services.values())
    yield { path: nameDataFile('service', one.id), make: () => formatService(one, input) };
}

/** The text of every record, by its file. */
export function* formatRecords(input: DataInput): Generator<{ path: string; bytes: string }> {
  for (const { path, make } of listRecords(input)) yield { path, bytes: make() };
}

export const records: DataOutput = { name: 'records', isKept: true, files: listRecords };

export const schemas: DataOutput = {
  name: 'schemas',
  *files({ site, catalog }): Generator<DataFile> {
    for (const [path, bytes] of publishSchemas(site)) yield { path, bytes };
    yield { path: OPENAPI, bytes: formatOpenApi(site, SCHEMA_VERSION, areBundled(catalog)) };
  },
};
