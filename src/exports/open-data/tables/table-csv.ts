/** A table as CSV for programs (RFC 4180): commas, no mark before it, every value as it is; nothing between two commas is null. */
import type { Cell, Table, TableInput } from './table.ts';

function cell(value: Cell): string {
  const text = value === null ? '' : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

const line = (cells: readonly Cell[]) => `${cells.map(cell).join(',')}\r\n`;

/** Line by line, the names of the columns first. */
export function* formatTableCsv({ columns, rows }: Table, input: TableInput): Generator<string> {
  yield line(columns.map(({ name }) => name));
  for (const row of rows(input)) yield line(row);
}
