/** What there is: the file that a program reads first. */
import type { DataInput } from './output.ts';

/** Where version 1 of the data stands in a site. */
const DATA = 'data/v1/';
/** Files that hold the whole catalogue. */
export const BULK = `${DATA}bulk/`;
export const INDEX = `${DATA}index.json`;

export interface ListedFile {
  path: string;
  bytes: number;
  sha256: string;
}

/** @param listed bulk files, in the order in which they were written */
export function formatDataIndex({ catalog, date }: DataInput, listed: readonly ListedFile[]): string {
  const { regulations, acts, orders, standards, rules, services } = catalog;
  const counts = Object.fromEntries(
    Object.entries({ regulations, acts, orders, standards, rules, services }).map(([kind, records]) => [
      kind,
      records.size,
    ]),
  );
  return `${JSON.stringify({ schema_version: '1.0', date, counts, bulk: listed }, null, 2)}\n`;
}
