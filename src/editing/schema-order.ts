/** A record with its fields at every depth in the order in which the schema lists them. */

import { COMMON_SCHEMA, SCHEMAS } from '../catalog/schemas.ts';
import type { RecordKind } from '../model/entry.ts';

interface Schema {
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly if?: { readonly required?: readonly string[] };
  readonly then?: Schema;
  readonly else?: Schema;
}

/** A schema with the file in which its references are found. */
interface Rooted {
  schema: Schema;
  root: Schema;
}

export type Plain = string | number | boolean | readonly Plain[] | { readonly [key: string]: Plain };
export type PlainRecord = { readonly [key: string]: Plain };

export function inSchemaOrder(kind: RecordKind, record: PlainRecord): PlainRecord {
  const root: Schema = SCHEMAS[kind];
  return orderedFields(record, [{ schema: root, root }]);
}

function ordered(value: Plain, schemas: readonly Rooted[]): Plain {
  if (isList(value)) {
    const items = branches(value, schemas).flatMap(({ schema: { items: of }, root }) =>
      of ? [{ schema: of, root }] : [],
    );
    return value.map((item) => ordered(item, items));
  }
  return typeof value === 'object' ? orderedFields(value, schemas) : value;
}

/** Fields that no schema knows come last, in their own order; so do names of an author's choice. */
function orderedFields(record: PlainRecord, schemas: readonly Rooted[]): PlainRecord {
  const all = branches(record, schemas);
  const known = new Map<string, Rooted[]>();
  for (const { schema, root } of all) {
    for (const [key, of] of Object.entries(schema.properties ?? {})) {
      known.set(key, [...(known.get(key) ?? []), { schema: of, root }]);
    }
  }
  const others = all.flatMap(({ schema: { additionalProperties: of }, root }) =>
    typeof of === 'object' ? [{ schema: of, root }] : [],
  );
  const keys = [...known.keys(), ...Object.keys(record).filter((key) => !known.has(key))];
  return Object.fromEntries(
    keys.flatMap((key): [string, Plain][] => {
      const value = record[key];
      return value === undefined ? [] : [[key, ordered(value, known.get(key) ?? others)]];
    }),
  );
}

function isList(value: Plain): value is readonly Plain[] {
  return Array.isArray(value);
}

/** The schemas with what they refer to, all alternatives, and the side of a condition that the value is on. */
function branches(value: Plain, schemas: readonly Rooted[]): Rooted[] {
  return schemas.flatMap(({ schema, root }): Rooted[] => {
    const holds = schema.if?.required?.every((key) => typeof value === 'object' && Object.hasOwn(value, key));
    const side = holds === undefined ? undefined : holds ? schema.then : schema.else;
    const inner = [...(schema.anyOf ?? []), ...(schema.oneOf ?? []), ...(side ? [side] : [])];
    const target = schema.$ref === undefined ? [] : [referred(schema.$ref, root)];
    return [
      { schema, root },
      ...branches(value, [...target, ...inner.map((part) => ({ schema: part, root }))]),
    ];
  });
}

function referred(reference: string, from: Schema): Rooted {
  const root: Schema = reference.startsWith('#') ? from : COMMON_SCHEMA;
  return { schema: root.$defs?.[reference.slice(reference.lastIndexOf('/') + 1)] ?? {}, root };
}
