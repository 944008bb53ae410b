/** Every table as CSV for programs, and what their columns mean. */
import { formatDataPackage } from '../../../../exports/open-data/tables/data-package.ts';
import { formatTableCsv } from '../../../../exports/open-data/tables/table-csv.ts';
import { TABLES } from '../../../../exports/open-data/tables/tables.ts';
import { BULK } from '../data-index.ts';
import type { DataOutput } from '../output.ts';

/** Lines are short; the disk is asked for some thousands of them at once. */
const LINES_AT_ONCE = 2000;

async function* encode(lines: Iterable<string>): AsyncGenerator<Uint8Array> {
  let gathered: string[] = [];
  for (const line of lines) {
    if (gathered.push(line) < LINES_AT_ONCE) continue;
    yield Buffer.from(gathered.join(''));
    gathered = [];
  }
  yield Buffer.from(gathered.join(''));
}

export const csv: DataOutput = {
  name: 'CSV',
  *files(input) {
    for (const table of TABLES)
      yield { path: `${BULK}${table.name}.csv`, bytes: encode(formatTableCsv(table, input)) };
    yield { path: `${BULK}datapackage.json`, bytes: formatDataPackage(TABLES, input) };
  },
};
