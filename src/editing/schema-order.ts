/** A record with its fields at every depth in the order in which the schema lists them. */
import type { Plain } from '../importer/sourced.ts';
import type { RecordKind } from '../model/entry.ts';
import { fieldParts, findSchema, itemParts, type SchemaPart } from '../model/schema-walk.ts';

export type PlainRecord = { readonly [key: string]: Plain };

/** Fields that the schema allows in this record, those that are not in it among them. */
export function fieldOrder(kind: RecordKind, record: Readonly<Record<string, unknown>>): string[] {
  return [...fieldParts(record, [findSchema(kind)]).known.keys()];
}

export function inSchemaOrder(kind: RecordKind, record: PlainRecord): PlainRecord {
  return orderedFields(record, [findSchema(kind)]);
}

function ordered(value: Plain, parts: readonly SchemaPart[]): Plain {
  if (isList(value)) {
    const items = itemParts(value, parts);
    return value.map((item) => ordered(item, items));
  }
  return typeof value === 'object' ? orderedFields(value, parts) : value;
}

/** Fields that no schema knows come last, in their own order; so do names of an author's choice. */
function orderedFields(record: PlainRecord, parts: readonly SchemaPart[]): PlainRecord {
  const { known, others } = fieldParts(record, parts);
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
