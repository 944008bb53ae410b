/** What is to be looked at again in a catalogue that is kept in mind while its files are edited. */
import type { AnyEntry, Catalog } from '../model/entry.ts';
import { isSharedRecord, listEntries, listReferences } from './affected.ts';
import { recordAt } from './kinds.ts';
import { fileName } from './place-findings.ts';

/** All that has to be known of a record, to tell what leans on it and on what it leans. */
export interface Leaning extends Pick<AnyEntry, 'kind' | 'id' | 'file'> {
  /** Ids of records. */
  references: readonly string[];
}

/** @returns each record that the catalogue has */
export function listLeanings(catalog: Catalog): Leaning[] {
  return listEntries(catalog).map(({ kind, id, file, data }) => ({
    kind,
    id,
    file,
    references: listReferences(data),
  }));
}

/**
 * Every record that leans on a changed one, however far: an act tells of its regulations what their standards say. It may
 * take more than needed, where a report of what a branch has touched (`affectedBy`) would tell too much.
 *
 * @param changed paths inside the content folder; files that are gone among them
 * @param before the records before the change: a reference may be gone
 * @param now the records after it: a reference may be new
 * @returns takes a file as entries name it
 */
export function leaningOn(
  changed: readonly string[],
  { before, now }: { before: readonly Leaning[]; now: readonly Leaning[] },
  contentDir: string,
): (file: string) => boolean {
  if (changed.some(isSharedRecord)) return () => true;
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
  const isReached = ({ file, id, references }: Leaning) =>
    files.has(file) || ids.has(id) || references.some((one) => ids.has(one));
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
      .flatMap(({ kind, file, references }) =>
        kind === 'service' || changedFiles.has(file) ? references : [],
      ),
  );
  for (const { file, id } of left) if (named.has(id)) files.add(file);
  return (file) => files.has(file);
}
