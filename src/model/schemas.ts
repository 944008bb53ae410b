/** The schemas of schemas/, the one authority for the shape of a record. */
import act from '../../schemas/act.schema.json' with { type: 'json' };
import calendar from '../../schemas/calendar.schema.json' with { type: 'json' };
import common from '../../schemas/common.schema.json' with { type: 'json' };
import glossary from '../../schemas/glossary.schema.json' with { type: 'json' };
import lint from '../../schemas/lint.schema.json' with { type: 'json' };
import order from '../../schemas/order.schema.json' with { type: 'json' };
import regulation from '../../schemas/regulation.schema.json' with { type: 'json' };
import rules from '../../schemas/rules.schema.json' with { type: 'json' };
import service from '../../schemas/service.schema.json' with { type: 'json' };
import site from '../../schemas/site.schema.json' with { type: 'json' };
import standard from '../../schemas/standard.schema.json' with { type: 'json' };
import type { RecordKind } from './entry.ts';

/** What the schemas use of JSON Schema, without the limits of a value. */
export interface Schema {
  readonly $id?: string;
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly const?: unknown;
  readonly description?: string;
  readonly $ref?: string;
  readonly $defs?: Readonly<Record<string, Schema>>;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: Schema | boolean;
  readonly required?: readonly string[];
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly if?: { readonly required?: readonly string[] };
  readonly then?: Schema;
  readonly else?: Schema;
}

export const COMMON_SCHEMA: Schema = common;
export const SCHEMAS: Readonly<Record<RecordKind, Schema>> = {
  act,
  calendar,
  glossary,
  lint,
  order,
  regulation,
  rules,
  service,
  site,
  standard,
};
