/**
 * Writes src/model/records.ts from schemas/. With --check it only compares and fails on drift.
 */
import { readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { compile, type JSONSchema } from 'json-schema-to-typescript';

const SCHEMAS = new URL('../schemas/', import.meta.url).pathname;
const TARGET = new URL('../src/model/records.ts', import.meta.url).pathname;

/** `$defs` of each schema file, by kind. */
const definitionsByKind = new Map<string, { [key: string]: Json }>();

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };

/**
 * A plain string is written in place, so that the field keeps its own description; anything else stays one
 * named type. (A reference with a description beside it would give a numbered copy of the type a field.)
 */
function reference(ref: string, description: Json | undefined, kind: string): Json {
  const [file, name] = ref.split('#/$defs/') as [string, string];
  const owner = file === '' ? kind : file.replace('.schema.json', '');
  const target = definitionsByKind.get(owner)?.[name] as { [key: string]: Json } | undefined;
  if (target === undefined) throw new Error(`${kind}.schema.json refers to ${ref}, which is not defined`);
  if (target.type === 'string' && target.enum === undefined) {
    return { type: 'string', description: description ?? target.description ?? '' };
  }
  return { $ref: `#/definitions/${owner}.${name}` };
}

/**
 * json-schema-to-typescript ignores if/then/else; for types, «if X then A else B» is «A or B».
 * References to common.schema.json become local, because all kinds go into one document.
 */
function forTypes(node: Json, kind: string): Json {
  if (Array.isArray(node)) return node.map((item) => forTypes(item, kind));
  if (node === null || typeof node !== 'object') return node;
  if (typeof node.$ref === 'string') return reference(node.$ref, node.description, kind);
  const out: { [key: string]: Json } = {};
  for (const [key, value] of Object.entries(node)) {
    if (key === 'if' || key === '$schema' || key === '$id' || key === '$defs') continue;
    if (key === 'then' && node.then !== undefined && node.else !== undefined) {
      out.oneOf = [forTypes(node.then, kind), forTypes(node.else, kind)];
    } else if (key !== 'else') {
      out[key] = forTypes(value, kind);
    }
  }
  if ('oneOf' in out && out.type === 'object' && !('properties' in out)) delete out.type;
  return out;
}

async function generate(): Promise<string> {
  const definitions: { [key: string]: Json } = {};
  const roots: string[] = [];
  const schemas = new Map<string, { [key: string]: Json }>();
  for (const file of (await readdir(SCHEMAS)).filter((name) => name.endsWith('.schema.json')).sort()) {
    const kind = file.replace('.schema.json', '');
    const schema = JSON.parse(await readFile(join(SCHEMAS, file), 'utf8')) as { [key: string]: Json };
    schemas.set(kind, schema);
    definitionsByKind.set(kind, (schema.$defs ?? {}) as { [key: string]: Json });
  }
  for (const [kind, schema] of schemas) {
    for (const [name, definition] of Object.entries(definitionsByKind.get(kind) ?? {})) {
      definitions[`${kind}.${name}`] = forTypes(definition, kind);
    }
    if (kind !== 'common') {
      definitions[`root.${kind}`] = forTypes(schema, kind);
      roots.push(kind);
    }
  }
  const properties = Object.fromEntries(roots.map((kind) => [kind, { $ref: `#/definitions/root.${kind}` }]));
  const document = {
    title: 'RecordKinds',
    description: 'Every kind of record of the catalogue.',
    type: 'object',
    additionalProperties: false,
    required: roots,
    properties,
    definitions,
  };
  return compile(document as JSONSchema, 'RecordKinds', {
    bannerComment: '/* Generated from schemas/ by `npm run generate`. Do not edit. */',
    style: { singleQuote: true, printWidth: 110 },
    additionalProperties: false,
    unreachableDefinitions: false,
    ignoreMinAndMaxItems: true,
  });
}

const wanted = await generate();
const present = await readFile(TARGET, 'utf8').catch(() => '');
if (wanted === present) process.exit(0);
if (process.argv.includes('--check')) {
  console.error('src/model/records.ts does not match schemas/. Run: npm run generate');
  process.exit(1);
}
await writeFile(`${TARGET}.new`, wanted);
await rename(`${TARGET}.new`, TARGET);
console.error('src/model/records.ts written');
