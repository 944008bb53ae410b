/** Published schemas, as a reader has them and closed: ours have to tell every field that is written. */
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { publishSchemas } from '../../../../exports/open-data/published-schemas.ts';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

function close(node: Json): Json {
  if (Array.isArray(node)) return node.map(close);
  if (node === null || typeof node !== 'object') return node;
  const closed = Object.fromEntries(Object.entries(node).map(([key, value]) => [key, close(value)]));
  return node.type === 'object' && 'properties' in node ? { ...closed, additionalProperties: false } : closed;
}

/** What a validator complains of, a line each. */
export function listFaults(validate: ValidateFunction, value: unknown): string[] {
  validate(value);
  return (validate.errors ?? []).map(({ instancePath, message, params }) =>
    [instancePath, message, JSON.stringify(params)].join(' '),
  );
}

/** @returns the validator of a file by its `$schema` */
export function readSchemas({ closed }: { closed: boolean }): (address: string) => ValidateFunction {
  const ajv = new Ajv2020({ allErrors: true });
  (addFormats as unknown as (on: Ajv2020) => void)(ajv);
  for (const [path, text] of publishSchemas({})) {
    const schema = JSON.parse(text) as Json;
    ajv.addSchema((closed ? close(schema) : schema) as object, `/${path}`);
  }
  return (address) => {
    const validate = ajv.getSchema(address);
    if (validate === undefined) throw new Error(`no schema ${address}`);
    return validate as ValidateFunction;
  };
}
