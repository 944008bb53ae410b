/** Data against the schemas, each compiled when its first record is met: compiling costs more than checking a thousand. */
import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import type { RecordKind } from '../model/entry.ts';
import { COMMON_SCHEMA, SCHEMAS } from '../model/schemas.ts';
import { precompiled } from './precompiled.ts';

let compiler: Ajv2020 | undefined;
const compiled = new Map<RecordKind, ValidateFunction>();

function makeCompiler(): Ajv2020 {
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
  return ajv;
}

/** What the schema of this kind objects to; empty when the data is a record. */
export function schemaErrors(kind: RecordKind, data: unknown): ErrorObject[] {
  if (precompiled[kind]?.(data)) return [];
  compiler ??= makeCompiler();
  const validate = compiled.get(kind) ?? compiler.compile(SCHEMAS[kind]);
  compiled.set(kind, validate);
  return validate(data) ? [] : (validate.errors ?? []);
}
