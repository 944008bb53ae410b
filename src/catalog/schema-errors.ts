/** Data against the schemas, compiled once: compiling costs more than checking a thousand records. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RecordKind } from '../model/entry.ts';
import { COMMON_SCHEMA, SCHEMAS } from '../model/schemas.ts';

let compiled: Map<string, ValidateFunction> | undefined;

function compile(): Map<string, ValidateFunction> {
  const ajv = new Ajv2020({
    allErrors: true,
    // Each error has its schema and data: they make the explanation.
    verbose: true,
    schemas: [COMMON_SCHEMA],
    // A short check of a catalogue spends most of its time here. That the schemas are sound is held by a test; code that
    // is not made shorter is made in half the time and is as quick.
    validateSchema: false,
    meta: false,
    code: { optimize: false },
  });
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
