/**
 * Which values of a record are words of its act: those that the schema says are (`text` and `duration` of the
 * common schema), and that the record does not mark as inferred by an editor.
 */
import type { RecordKind } from '../model/entry.ts';
import { COMMON_SCHEMA, SCHEMAS } from './schemas.ts';

export interface QuotedWords {
  /** Dotted path inside the record. */
  path: string;
  text: string;
}

type Schema = { readonly [keyword: string]: unknown };
type Data = { readonly [key: string]: unknown };

const COMMON = COMMON_SCHEMA as Schema;
const WORDS = ['common.schema.json#/$defs/text', 'common.schema.json#/$defs/duration'];

/** Says «not stated» where the act has no words. */
const UNKNOWN = 'unknown';

/** @param data a record that its schema accepts */
export function quotedWords(kind: RecordKind, data: unknown): QuotedWords[] {
  const found: QuotedWords[] = [];
  collect(found, SCHEMAS[kind] as Schema, SCHEMAS[kind] as Schema, data, []);
  return found;
}

function collect(found: QuotedWords[], root: Schema, schema: Schema, value: unknown, path: string[]): void {
  const { $ref } = schema;
  if (typeof $ref === 'string') {
    const local = $ref.startsWith('#');
    const isWords = WORDS.includes(local && root === COMMON ? `common.schema.json${$ref}` : $ref);
    if (isWords && typeof value === 'string' && value !== UNKNOWN)
      found.push({ path: path.join('.'), text: value });
    const owner = local ? root : COMMON;
    const name = $ref.slice($ref.lastIndexOf('/') + 1);
    collect(found, owner, (owner.$defs as Record<string, Schema>)[name] ?? {}, value, path);
    return;
  }
  for (const branch of branches(schema, value)) collect(found, root, branch, value, path);
  if (Array.isArray(value)) {
    const items = (schema.items ?? {}) as Schema;
    for (const [index, item] of value.entries()) collect(found, root, items, item, [...path, String(index)]);
  } else if (isMapping(value)) {
    const inferred = Array.isArray(value.inferred) ? value.inferred : [];
    for (const [key, item] of Object.entries(value)) {
      if (inferred.includes(key)) continue;
      const named = (schema.properties as Record<string, Schema> | undefined)?.[key];
      const rest = schema.additionalProperties;
      const next = named ?? (isMapping(rest) ? rest : {});
      collect(found, root, next, item, [...path, key]);
    }
  }
}

/** The parts of a schema that speak of the value: the chosen side of a condition, every alternative. */
function branches(schema: Schema, value: unknown): Schema[] {
  const needed = (schema.if as { required?: string[] } | undefined)?.required;
  if (needed !== undefined) {
    const holds = isMapping(value) && needed.every((key) => Object.hasOwn(value, key));
    return [(holds ? schema.then : schema.else) as Schema];
  }
  return (schema.anyOf as Schema[] | undefined) ?? [];
}

function isMapping(value: unknown): value is Data {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
