import type { Inspection } from '../../../catalog/inspect.ts';
import type { Catalog } from '../../../model/entry.ts';
import type { DataInput } from './output.ts';

/** @throws Error when there are no site settings */
export function gatherData(
  catalog: Catalog,
  { checks, findings }: Pick<Inspection, 'checks' | 'findings'>,
  date: string,
): DataInput {
  if (catalog.site === undefined) throw new Error('the catalogue has no sound site.yaml');
  return {
    catalog,
    site: catalog.site.data,
    date,
    checks,
    findings: Map.groupBy(findings, ({ file }) => file),
  };
}
