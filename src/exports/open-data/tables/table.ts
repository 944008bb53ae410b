/** A table of open data: the same columns and rows whatever file it is written to. */
import type { Catalog } from '../../../model/entry.ts';
import { memoize } from '../../../model/memoize.ts';
import type { ChannelCheck } from '../../../terms/channel-check.ts';
import type { DataContext } from '../document.ts';

/** Everything that a table may be made of. */
export interface TableInput extends DataContext {
  catalog: Catalog;
  checks: ReadonlyMap<string, readonly ChannelCheck[]>;
}

/** `null` where there is no value; a column beside it says why, where that is not plain. Never an empty text. */
export type Cell = string | number | boolean | null;

export interface Column {
  /** In snake case, as SQL likes it. */
  name: string;
  /** `date`: a text ГГГГ-ММ-ДД. */
  type: 'string' | 'integer' | 'boolean' | 'date';
  description: string;
}

export interface Table {
  name: string;
  description: string;
  columns: readonly Column[];
  /** Columns that tell a row from all others. */
  key: readonly string[];
  /** Made once for an input, whatever files they go to. */
  rows(input: TableInput): readonly (readonly Cell[])[];
}

const text = (value: string | undefined): Cell => (value === undefined || value === '' ? null : value);

/** A field with how its value is found in an item. */
export type Field<Item> = Column & { value: (item: Item) => Cell };

/** A column with what stands in it; `undefined` and an empty text become nothing. */
export function field<Item>(
  name: string,
  type: Column['type'],
  description: string,
  value: (item: Item) => string | number | boolean | undefined,
): Field<Item> {
  return {
    name,
    type,
    description,
    value: (item) => {
      const found = value(item);
      return typeof found === 'number' || typeof found === 'boolean' ? found : text(found);
    },
  };
}

/** A table whose rows are made of items, field by field. */
export function defineTable<Item>({
  fields,
  items,
  ...table
}: Pick<Table, 'name' | 'description' | 'key'> & {
  fields: readonly Field<Item>[];
  items: (input: TableInput) => Iterable<Item>;
}): Table {
  return {
    ...table,
    columns: fields.map(({ name, type, description }) => ({ name, type, description })),
    rows: memoize((input) => Array.from(items(input), (item) => fields.map(({ value }) => value(item)))),
  };
}
