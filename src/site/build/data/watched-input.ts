/** What open data is made from, noting what each derived file reads. */
import type { Catalog } from '../../../model/entry.ts';
import type { PageReads } from '../../handover.ts';
import { fingerprintPlain } from '../../reads/fingerprint.ts';
import { beginReads, endReads } from '../../reads/reads.ts';
import { catalogSources, type Source, watchCatalog } from '../../reads/watched-catalog.ts';
import { tellMap } from '../../reads/watched-data.ts';
import { WatchedMap } from '../../reads/watched-map.ts';
import type { DataInput } from './output.ts';

/** The collection of which an act is asked: which regulations it has, not what is in them. */
export const REGULATIONS_OF = 'regulations-of';

function tellRegulationsOf({ regulations }: Catalog): Source {
  const byAct = Map.groupBy(regulations.values(), ({ data }) => data.act);
  return (act) => fingerprintPlain(byAct.get(act)?.map(({ id }) => id));
}

/** @returns the input to be given to outputs, and how what they read is told from what it was before */
export function watchInput(plain: DataInput): { input: DataInput; reads: PageReads } {
  const input: DataInput = {
    ...plain,
    catalog: watchCatalog(plain.catalog),
    checks: new WatchedMap('checks', plain.checks),
    findings: new WatchedMap('findings', plain.findings),
  };
  const sources = new Map<string, Source>([
    ...catalogSources(plain.catalog),
    [REGULATIONS_OF, tellRegulationsOf(plain.catalog)],
    ['checks', tellMap(plain.checks, fingerprintPlain)],
    ['findings', tellMap(plain.findings, fingerprintPlain)],
  ]);
  const told = new Map<string, string | undefined>();
  return {
    input,
    reads: {
      begin: beginReads,
      end: endReads,
      tell(key) {
        const space = key.indexOf(' ');
        if (!told.has(key)) told.set(key, sources.get(key.slice(0, space))?.(key.slice(space + 1)));
        return told.get(key);
      },
    },
  };
}
