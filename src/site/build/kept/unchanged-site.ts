/** Asks, before a record is read, whether a build would only make the site again that stands there. */
import { withLock } from '../../../storage/lock.ts';
import type { BuildReport } from '../build-site.ts';
import { isSite, recover, surroundings } from '../publish.ts';
import { openSiteMemory, type SiteSources } from './whole-site.ts';

/**
 * @param outDir where the site would go
 * @returns the report of the build that made the site; nothing when it has to be made, or when there are remarks about its
 *   catalogue that a reader of the terminal has to see again
 * @throws BusyError when another build writes there
 */
export async function findUnchangedSite(
  sources: SiteSources,
  outDir: string,
): Promise<BuildReport | undefined> {
  const beside = surroundings(outDir);
  // Whatever else stands there is a matter of the build itself.
  if (!isSite(beside.target)) return undefined;
  const remembered = openSiteMemory(sources, beside.target);
  if (remembered === undefined || !remembered.isOfSameSources) return undefined;
  return withLock(beside.lock, outDir, async () => {
    await recover(beside);
    const report = remembered.findReport();
    return report?.hasRemarks ? undefined : report;
  });
}
