/** Every table in one database of SQLite, for Datasette and for everybody else. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';
import type { Cell, Column, Table, TableInput } from '../../../../exports/open-data/tables/table.ts';
import { TABLES } from '../../../../exports/open-data/tables/tables.ts';
import { BULK, SCHEMA_VERSION } from '../data-index.ts';
import type { DataOutput } from '../output.ts';

const TYPES: Record<Column['type'], string> = {
  string: 'TEXT',
  date: 'TEXT',
  integer: 'INTEGER',
  boolean: 'INTEGER',
};

const quote = (name: string) => `"${name.replaceAll('"', '""')}"`;
const list = (names: readonly string[]) => names.map(quote).join(', ');
const value = (cell: Cell) => (typeof cell === 'boolean' ? Number(cell) : cell);

function fill(database: DatabaseSync, { name, columns, key, rows }: Table, input: TableInput): void {
  const parts = columns.map((column) => `${quote(column.name)} ${TYPES[column.type]}`);
  if (key.length > 0) parts.push(`PRIMARY KEY (${list(key)})`);
  database.exec(`CREATE TABLE ${quote(name)} (${parts.join(', ')})`);
  const insert = database.prepare(`INSERT INTO ${quote(name)} VALUES (${columns.map(() => '?').join(', ')})`);
  for (const row of rows(input)) insert.run(...row.map(value));
}

/** What a reader has to know of the file when it is alone. */
function describe(database: DatabaseSync, { date, site }: TableInput): void {
  database.exec('CREATE TABLE about (key TEXT PRIMARY KEY, value TEXT)');
  const insert = database.prepare('INSERT INTO about VALUES (?, ?)');
  const { name, licence, address } = site;
  const facts = {
    schema_version: SCHEMA_VERSION,
    date,
    name,
    address,
    licence: licence?.name,
    licence_url: licence?.url,
  };
  for (const [key, fact] of Object.entries(facts)) insert.run(key, fact ?? null);
}

/** @returns the bytes of a file, the same for the same rows */
export async function writeSqlite(tables: readonly Table[], input: TableInput): Promise<Uint8Array> {
  // Loaded by a build alone: an older Node warns that it is new.
  const { DatabaseSync } = await import('node:sqlite');
  const folder = mkdtempSync(join(tmpdir(), 'reglament-'));
  try {
    const file = join(folder, 'catalogue.sqlite');
    const database = new DatabaseSync(file);
    database.exec('PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; BEGIN');
    describe(database, input);
    for (const table of tables) fill(database, table, input);
    // What an order of insertion leaves in the file goes, so that it depends on the rows alone.
    database.exec('COMMIT; VACUUM');
    database.close();
    return readFileSync(file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

export const sqlite: DataOutput = {
  name: 'SQLite',
  async *files(input) {
    yield { path: `${BULK}catalogue.sqlite`, bytes: await writeSqlite(TABLES, input) };
  },
};
