/** What the open data of this site holds, for its page. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { DataIndex } from './build/data/data-index.ts';
import { gatherData } from './build/data/gather-data.ts';
import { writeData } from './build/data/write-data.ts';
import { readContent } from './data.ts';
import { handedOver } from './handover.ts';
import { siteOptions } from './options.ts';

/** Under `astro dev` nobody has written any: what a build would write is looked at and thrown away. */
async function measure(): Promise<DataIndex> {
  const options = siteOptions();
  const { loaded, inspection } = await readContent(options);
  const folder = mkdtempSync(join(tmpdir(), 'reglament-data-'));
  try {
    return await writeData(folder, gatherData(loaded.catalog, inspection, options.date));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** That of the build which makes the page. */
export async function findDataIndex(): Promise<DataIndex> {
  return handedOver()?.data ?? measure();
}
