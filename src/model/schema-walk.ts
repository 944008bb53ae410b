/** The one walk along a schema: which parts of it speak of a value, of its fields, of its items. */

import type { RecordKind } from './entry.ts';
import { memoize } from './memoize.ts';
import { COMMON_SCHEMA, SCHEMAS, type Schema } from './schemas.ts';

/** A part of a schema, with the schema in which its references are looked up. */
export interface SchemaPart {
  readonly schema: Schema;
  readonly root: Schema;
  /** The name under `$defs` of the common schema, where it stands there: `text`, `duration`. */
  readonly common?: string;
}

export interface FieldParts {
  /** Names that the schema knows, in its order, those that are not in the record among them. */
  readonly known: ReadonlyMap<string, readonly SchemaPart[]>;
  /** What is said of names of an author's choice. */
  readonly others: readonly SchemaPart[];
}

export function findSchema(kind: RecordKind): SchemaPart {
  return { schema: SCHEMAS[kind], root: SCHEMAS[kind] };
}

/** The parts with what they refer to, all alternatives, and the side of a condition that the value is on. */
export function listSchemaParts(value: unknown, parts: readonly SchemaPart[]): SchemaPart[] {
  return parts.flatMap((part): SchemaPart[] => {
    const { schema, root } = part;
    const holds = schema.if?.required?.every((key) => isMapping(value) && Object.hasOwn(value, key));
    const side = holds === undefined ? undefined : holds ? schema.then : schema.else;
    const inner = [...(schema.anyOf ?? []), ...(side === undefined ? [] : [side])];
    const referred = schema.$ref === undefined ? [] : [resolve(schema.$ref, root)];
    return [part, ...listSchemaParts(value, [...referred, ...inner.map((one) => ({ schema: one, root }))])];
  });
}

export function fieldParts(record: unknown, parts: readonly SchemaPart[]): FieldParts {
  const known = new Map<string, SchemaPart[]>();
  const others: SchemaPart[] = [];
  for (const { schema, root } of listSchemaParts(record, parts)) {
    for (const [key, field] of Object.entries(schema.properties ?? {})) {
      known.set(key, [...(known.get(key) ?? []), { schema: field, root }]);
    }
    const rest = schema.additionalProperties;
    if (typeof rest === 'object') others.push({ schema: rest, root });
  }
  return { known, others };
}

export function itemParts(list: unknown, parts: readonly SchemaPart[]): SchemaPart[] {
  return listSchemaParts(list, parts).flatMap(({ schema, root }) =>
    schema.items === undefined ? [] : [{ schema: schema.items, root }],
  );
}

/**
 * Fields without which a record is none, in the order of the schema.
 *
 * @param record what is known of it: of some kinds an excluded or unknown record needs fewer fields
 */
export function requiredFields(kind: RecordKind, record: unknown): string[] {
  return listSchemaParts(record, [findSchema(kind)]).flatMap(({ schema }) => schema.required ?? []);
}

/** Every name that some mapping of such a record may have for a field. */
export const fieldNames = memoize((kind: RecordKind): ReadonlySet<string> => {
  const found = new Set<string>();
  const seen = new Set<Schema>();
  const visit = ({ schema, root }: SchemaPart): void => {
    if (seen.has(schema)) return;
    seen.add(schema);
    const { $ref, properties = {}, additionalProperties, items, anyOf = [], then, else: otherwise } = schema;
    if ($ref !== undefined) visit(resolve($ref, root));
    for (const [name, field] of Object.entries(properties)) {
      found.add(name);
      visit({ schema: field, root });
    }
    const rest = typeof additionalProperties === 'object' ? additionalProperties : undefined;
    for (const part of [rest, items, then, otherwise, ...anyOf]) {
      if (part !== undefined) visit({ schema: part, root });
    }
  };
  visit(findSchema(kind));
  return found;
});

export function isMapping(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function resolve(reference: string, from: Schema): SchemaPart {
  const root = reference.startsWith('#') ? from : COMMON_SCHEMA;
  const name = reference.slice(reference.lastIndexOf('/') + 1);
  const schema = root.$defs?.[name] ?? {};
  return root === COMMON_SCHEMA ? { schema, root, common: name } : { schema, root };
}
