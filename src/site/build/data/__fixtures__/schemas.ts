/** Published schemas as validators. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishSchemas } from '../../../../exports/open-data/published-schemas.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * - `closed`: ours have to tell every field that is written;
 * - `published`: as a reader has them;
 * - `opened`: a later version may have more fields anywhere.
 */
type Strictness = 'closed' | 'published' | 'opened';

function tighten(node: Json, how: Strictness): Json {
  if (how === 'published') return node;
  if (Array.isArray(node)) return node.map((one) => tighten(one, how));
  if (node === null || typeof node !== 'object') return node;
  const inner = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, tighten(value, how)]));
  if (how === 'opened') return inner.additionalProperties === false ? { ...inner, additionalProperties: true } : inner;
  return node.type === 'object' && 'properties' in node ? { ...inner, additionalProperties: false } : inner;
}

/** What a validator complains of, a line each. */
export function listFaults(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

/**
 * @param schemas by their addresses
 * @returns the validator of a file by its `$schema`
 */
export function compileSchemas(
  schemas: Iterable<readonly [address: string, schema: unknown]>,
  how: Strictness,
): (address: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (on: Ajv2020) => void)(ajv);
  for (const [address, schema] of schemas) ajv.addSchema(tighten(schema as Json, how) as object, address);
  return (address) => {
    const validate = ajv.getSchema(address);
    if (validate === undefined) throw new Error(`no schema ${address}`);
    return validate as ValidateFunction;
  };
}

/** The schemas of today. */
export function readSchemas({ closed }: { closed: boolean }): (address: string) => ValidateFunction {
  const schemas = [...publishSchemas({})].map(([path, text]) => [`/${path}`, JSON.parse(text)] as const);
  return compileSchemas(schemas, closed ? 'closed' : 'published');
}
