/** The schemas of schemas/, compiled once: compiling costs more than checking a thousand records. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import act from '../../schemas/act.schema.json' with { type: 'json' };
import calendar from '../../schemas/calendar.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import glossary from '../../schemas/glossary.schema.json' with { type: 'json' };
import lint from '../../schemas/lint.schema.json' with { type: 'json' };
import order from '../../schemas/order.schema.json' with { type: 'json' };
import regulation from '../../schemas/regulation.schema.json' with { type: 'json' };
import site from '../../schemas/site.schema.json' with { type: 'json' };
import standard from '../../schemas/standard.schema.json' with { type: 'json' };
import type { RecordKind } from '../model/entry.ts';

export const COMMON_SCHEMA: object = common;
export const SCHEMAS: Readonly<Record<RecordKind, object>> = {
  act,
  calendar,
  glossary,
  lint,
  order,
  regulation,
  site,
  standard,
};

let compiled: Map<string, ValidateFunction> | undefined;

function compile(): Map<string, ValidateFunction> {
  // `verbose` gives each error its schema and data: they make the explanation.
  const ajv = new Ajv2020({ allErrors: true, verbose: true, schemas: [common] });
  addFormats.default(ajv, ['date']);
  return new Map(Object.entries(SCHEMAS).map(([kind, schema]) => [kind, ajv.compile(schema)]));
}

/** What the schema of this kind objects to; empty when the data is a record. */
export function schemaErrors(kind: RecordKind, data: unknown): ErrorObject[] {
  compiled ??= compile();
  const validate = compiled.get(kind);
  if (validate === undefined) throw new Error(`no schema for ${kind}`);
  return validate(data) ? [] : (validate.errors ?? []);
}
