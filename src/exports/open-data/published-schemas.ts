/** The schemas under the addresses of a site: those of the files, and those of the records within them. */
import act from '../../../schemas/data/act.schema.json' with { type: 'json' };
import calendar from '../../../schemas/data/calendar.schema.json' with { type: 'json' };
import common from '../../../schemas/data/common.schema.json' with { type: 'json' };
import index from '../../../schemas/data/index.schema.json' with { type: 'json' };
import moved from '../../../schemas/data/moved.schema.json' with { type: 'json' };
import order from '../../../schemas/data/order.schema.json' with { type: 'json' };
import regulation from '../../../schemas/data/regulation.schema.json' with { type: 'json' };
import rules from '../../../schemas/data/rules.schema.json' with { type: 'json' };
import service from '../../../schemas/data/service.schema.json' with { type: 'json' };
import standard from '../../../schemas/data/standard.schema.json' with { type: 'json' };
import trace from '../../../schemas/data/trace.schema.json' with { type: 'json' };
import type { Site } from '../../model/records.ts';
import { COMMON_SCHEMA, SCHEMAS } from '../../model/schemas.ts';
import { type DataKind, nameSchemaFile, writeAddress } from './addresses.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

interface Published {
  name: string;
  schema: object & { $id: string };
}

const FILES = { act, calendar, order, regulation, rules, service, standard } satisfies Record<
  DataKind,
  object
>;

/** By their names in a site. */
function listPublished(): Published[] {
  const records = { ...SCHEMAS, common: COMMON_SCHEMA } as unknown as Record<string, Published['schema']>;
  const withinRecords = [...Object.keys(FILES), 'common'].flatMap((kind): Published[] => {
    const schema = records[kind];
    return schema === undefined ? [] : [{ name: `record-${kind}`, schema }];
  });
  const files = Object.entries({ ...FILES, common, index, moved, trace }).map(([name, schema]) => ({
    name,
    schema,
  }));
  return [...files, ...withinRecords];
}

/**
 * Texts of all schemas, by their paths from the root of the site. They stand in one folder and refer to each other by
 * name, so that a copy of the folder works anywhere.
 */
export function publishSchemas(site: Pick<Site, 'address'>): Map<string, string> {
  const published = listPublished();
  const names = new Map(published.map(({ name, schema }) => [schema.$id, name]));
  return new Map(
    published.map(({ name, schema }) => {
      const path = nameSchemaFile(name);
      const text = {
        ...(redirect(schema as Json, schema.$id, names) as object),
        $id: writeAddress(site, path),
      };
      return [path, `${JSON.stringify(text, null, 2)}\n`];
    }),
  );
}

/** @param names of schemas in a site, by what they call themselves */
function redirect<Node extends Json>(node: Node, base: string, names: ReadonlyMap<string, string>): Node {
  if (Array.isArray(node)) return node.map((one) => redirect(one, base, names)) as unknown as Node;
  if (node === null || typeof node !== 'object') return node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]) => [
      key,
      key === '$ref' && typeof value === 'string' ? rename(value, base, names) : redirect(value, base, names),
    ]),
  ) as Node;
}

function rename(ref: string, base: string, names: ReadonlyMap<string, string>): string {
  if (ref.startsWith('#')) return ref;
  const [file = '', place = ''] = new URL(ref, base).href.split('#');
  const name = names.get(file);
  if (name === undefined) throw new Error(`a schema refers to ${ref}, which is not published`);
  return place === '' ? `${name}.json` : `${name}.json#${place}`;
}
