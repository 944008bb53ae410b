/** What the CSV files hold, for programs that read Data Packages (https://datapackage.org, version 2). */
import type { DataContext } from '../document.ts';
import type { Column, Table } from './table.ts';

const FORMATS: Partial<Record<Column['type'], object>> = { date: { format: 'default' } };

/** @param tables of which there is a file `<name>.csv` beside the descriptor */
export function formatDataPackage(tables: readonly Table[], { site, date }: DataContext): string {
  const descriptor = {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    name: 'reglament',
    title: site.name,
    description: site.tagline,
    version: date,
    ...(site.address === undefined ? {} : { homepage: site.address }),
    // Where the settings name no terms of use, nobody may guess them.
    ...(site.licence === undefined
      ? {}
      : { licenses: [{ title: site.licence.name, path: site.licence.url }] }),
    resources: tables.map(({ name, description, columns, key }) => ({
      name,
      description,
      path: `${name}.csv`,
      format: 'csv',
      mediatype: 'text/csv',
      encoding: 'utf-8',
      schema: {
        fields: columns.map((column) => ({ ...column, ...FORMATS[column.type] })),
        missingValues: [''],
        ...(key.length === 0 ? {} : { primaryKey: key }),
      },
    })),
  };
  return `${JSON.stringify(descriptor, null, 2)}\n`;
}
