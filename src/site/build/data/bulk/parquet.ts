/** Every table as Parquet: columns, packed, with what a query needs to skip what it does not ask for. */
import type { BasicType } from 'hyparquet-writer';
import type { Column, Table, TableInput } from '../../../../exports/open-data/tables/table.ts';
import { TABLES } from '../../../../exports/open-data/tables/tables.ts';
import { BULK } from '../data-index.ts';
import type { DataOutput } from '../output.ts';

/** A day is a text of ISO 8601, in every file alike: it compares as a day does, and any reader takes it for one. */
const TYPES: Record<Column['type'], BasicType> = {
  string: 'STRING',
  date: 'STRING',
  integer: 'INT32',
  boolean: 'BOOLEAN',
};

/** @returns the bytes of a file, the same for the same rows */
export async function writeParquet(table: Table, input: TableInput): Promise<Uint8Array> {
  // Loaded by a build alone: a check needs none of it.
  const { parquetWriteBuffer } = await import('hyparquet-writer');
  const rows = table.rows(input);
  const columnData = table.columns.map(({ name, type }, index) => ({
    name,
    type: TYPES[type],
    nullable: !table.key.includes(name),
    data: rows.map((row) => row[index]),
  }));
  const kvMetadata = [{ key: 'reglament', value: JSON.stringify({ table: table.name, date: input.date }) }];
  return new Uint8Array(parquetWriteBuffer({ columnData, kvMetadata }));
}

export const parquet: DataOutput = {
  name: 'Parquet',
  async *files(input) {
    for (const table of TABLES)
      yield { path: `${BULK}${table.name}.parquet`, bytes: await writeParquet(table, input) };
  },
};
