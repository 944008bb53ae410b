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

/** The text of every record, by its file. */
export function* formatRecords(input: DataInput): Generator<{ path: string; bytes: string }> {
  const { catalog, checks } = input;
  for (const one of catalog.regulations.values())
    yield {
      path: nameDataFile('regulation', one.id),
      bytes: formatRegulation(one, checks.get(one.id) ?? [], input),
    };
  for (const one of catalog.acts.values())
    yield { path: nameDataFile('act', one.id), bytes: formatAct(one, input) };
  for (const one of catalog.orders.values())
    yield { path: nameDataFile('order', one.id), bytes: formatOrder(one, input) };
  for (const one of catalog.standards.values())
    yield { path: nameDataFile('standard', one.id), bytes: formatStandard(one, input) };
  for (const one of catalog.rules.values())
    yield { path: nameDataFile('rules', one.id), bytes: formatRules(one, input) };
  for (const one of catalog.services.values())
    yield { path: nameDataFile('service', one.id), bytes: formatService(one, input) };
}

export const records: DataOutput = { name: 'records', files: formatRecords };

export const schemas: DataOutput = {
  name: 'schemas',
  *files({ site, catalog }): Generator<DataFile> {
    for (const [path, bytes] of publishSchemas(site)) yield { path, bytes };
    yield { path: OPENAPI, bytes: formatOpenApi(site, SCHEMA_VERSION, areBundled(catalog)) };
  },
};
