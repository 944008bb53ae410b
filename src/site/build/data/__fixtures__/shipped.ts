/** The shipped catalogue as the stage of open data is given it, read once for all its tests. */
import { inspect } from '../../../../catalog/inspect.ts';
import { loadCatalog } from '../../../../catalog/load.ts';
import { memoize } from '../../../../model/memoize.ts';
import { gatherData } from '../gather-data.ts';
import type { DataInput } from '../output.ts';

const CONTENT = new URL('../../../../../content', import.meta.url).pathname;

/** The day that the tests speak of. */
export const DAY = '2026-11-30';

async function read(date: string): Promise<DataInput> {
  const loaded = await loadCatalog(CONTENT);
  return gatherData(loaded.catalog, inspect(CONTENT, loaded, date, 'build'), date);
}

/** @param date ISO day */
export const shippedData = memoize(read);
