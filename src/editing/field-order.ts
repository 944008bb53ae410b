/** The order in which the schema of a kind lists the fields of a record. */

import type { Mapping } from '../catalog/parse-yaml.ts';
import { SCHEMAS } from '../catalog/schemas.ts';
import type { RecordKind } from '../model/entry.ts';

interface Schema {
  properties?: Readonly<Record<string, unknown>>;
  $ref?: string;
  $defs?: Readonly<Record<string, Schema>>;
  if?: { required?: readonly string[] };
  then?: Schema;
  else?: Schema;
}

/** Fields that the schema allows in this record, those that are not in it among them. */
export function fieldOrder(kind: RecordKind, record: Mapping): string[] {
  const root: Schema = SCHEMAS[kind];
  return [...new Set(listed(root, root, record))];
}

function listed(root: Schema, { properties = {}, $ref, ...schema }: Schema, record: Mapping): string[] {
  const target = $ref === undefined ? undefined : root.$defs?.[$ref.slice($ref.lastIndexOf('/') + 1)];
  const holds = schema.if?.required?.every((key) => Object.hasOwn(record, key));
  const branch = holds === undefined ? undefined : holds ? schema.then : schema.else;
  const parts = [target, branch].filter((part) => part !== undefined);
  return [...Object.keys(properties), ...parts.flatMap((part) => listed(root, part, record))];
}
