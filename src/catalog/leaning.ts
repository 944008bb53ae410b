/** What is to be looked at again in a catalogue that is kept in mind while its files are edited. */
import type { AnyEntry, Catalog } from '../model/entry.ts';
import { isSharedRecord, listEntries, listReferences } from './affected.ts';
import { recordAt } from './kinds.ts';
import { fileName } from './place-findings.ts';

/**
 * Every record that leans on a changed one, however far: an act tells of its regulations what their standards say. It may
 * take more than needed, where a report of what a branch has touched (`affectedBy`) would tell too much.
 *
 * @param changed paths inside the content folder; files that are gone among them
 * @param catalogs the catalogue before the change and after it: a reference may be new, or gone
 * @returns takes a file as entries name it
 */
export function leaningOn(
  changed: readonly string[],
  catalogs: { before: Catalog; now: Catalog },
  contentDir: string,
): (file: string) => boolean {
  if (changed.some(isSharedRecord)) return () => true;
  const [before, now] = [listEntries(catalogs.before), listEntries(catalogs.now)];
  const entries = [...before, ...now];
  const changedFiles = new Set(changed.map((path) => fileName(contentDir, path)));
  const files = new Set(changedFiles);
  const ids = new Set(
    changed.map(recordAt).flatMap((place) => (typeof place === 'string' ? [] : [place.id])),
  );
  // An error of one record may make another one unsound, or sound, without any reference between them.
  const had = new Set(before.map(({ file }) => file));
  const has = new Set(now.map(({ file }) => file));
  for (const { file, id } of entries) if (had.has(file) !== has.has(file)) ids.add(id);
  const isReached = ({ file, id, data }: AnyEntry) =>
    files.has(file) || ids.has(id) || listReferences(data).some((one) => ids.has(one));
  let left = entries;
  for (;;) {
    const { reached = [], unreached = [] } = Object.groupBy(left, (entry) =>
      isReached(entry) ? 'reached' : 'unreached',
    );
    if (reached.length === 0) break;
    left = unreached;
    for (const { file, id } of reached) {
      files.add(file);
      ids.add(id);
    }
  }
  // A record knows who names it: a standard its regulations, a regulation its service. Those are looked at, and no further.
  const unreached = new Set(left);
  const named = new Set(
    entries
      .filter((entry) => !unreached.has(entry))
      .flatMap(({ kind, file, data }) =>
        kind === 'service' || changedFiles.has(file) ? listReferences(data) : [],
      ),
  );
  for (const { file, id } of left) if (named.has(id)) files.add(file);
  return (file) => files.has(file);
}
