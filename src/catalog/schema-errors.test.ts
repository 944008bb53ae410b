import { Ajv2020 } from 'ajv/dist/2020.js';
import { expect, it } from 'vitest';
import { COMMON_SCHEMA, SCHEMAS } from '../model/schemas.ts';

/** A check does not look at the schemas themselves, so that it starts at once. */
it.each(Object.entries({ common: COMMON_SCHEMA, ...SCHEMAS }))('%s is a sound schema', (_, schema) => {
  const ajv = new Ajv2020();
  expect([ajv.validateSchema(schema), ajv.errors]).toEqual([true, null]);
});
