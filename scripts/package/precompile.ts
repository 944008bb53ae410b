/** The schemas as functions: to compile them takes longer than all the rest of a short check. */
import { join } from 'node:path';
import { Ajv } from 'ajv';
import standaloneCode from 'ajv/dist/standalone/index.js';
import addFormats from 'ajv-formats';
import type { Plugin } from 'esbuild';
import { COMMON_SCHEMA, SCHEMAS } from '../../src/model/schemas.ts';

/**
 * They answer yes or no, at the first fault: what is wrong is told by the compiler, which is asked where they say no.
 *
 * @returns a module with a function for each kind of record
 * @throws Error when a schema has a keyword that these functions would not look at
 */
export function precompileSchemas(): string {
  // The draft without marks of what was evaluated: no schema asks for them, and they are a tenth of the code. A keyword of
  // a later draft is refused, not passed over.
  const ajv = new Ajv({
    messages: false,
    validateSchema: false,
    meta: false,
    inlineRefs: false,
    schemas: [COMMON_SCHEMA, ...Object.values(SCHEMAS)].map((schema) => withoutWords(schema) as object),
    code: { source: true, esm: true },
  });
  addFormats.default(ajv, ['date']);
  const ids = Object.fromEntries(Object.entries(SCHEMAS).map(([kind, { $id }]) => [kind, $id]));
  return `${standaloneCode(ajv, ids)};export const precompiled = {${Object.keys(ids).join(',')}};`;
}

const WORDS = new Set(['title', 'description', 'examples', 'default']);
/** Their keys are names that a schema gives, not its own words. */
const NAMED = new Set(['properties', 'patternProperties', '$defs']);

function withoutWords(value: unknown, isNamed = false): unknown {
  if (Array.isArray(value)) return value.map((item) => withoutWords(item));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => isNamed || !WORDS.has(key))
      .map(([key, item]) => [key, withoutWords(item, !isNamed && NAMED.has(key))]),
  );
}

/** Puts them where the source has none. */
export function withPrecompiled(root: string): Plugin {
  return {
    name: 'precompiled schemas',
    setup({ onLoad }) {
      onLoad({ filter: /[\\/]src[\\/]catalog[\\/]precompiled\.ts$/ }, () => ({
        contents: precompileSchemas(),
        loader: 'js',
        resolveDir: join(root, 'src'),
      }));
    },
  };
}
