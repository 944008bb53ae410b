/** What a change of some files can have changed in a report: the records themselves, and those that lean on them. */
import type { AnyEntry, Catalog, Entry, RecordKind } from '../model/entry.ts';
import { memoize } from '../model/memoize.ts';
import { recordAt } from './kinds.ts';
import { fileName } from './place-findings.ts';

/** Every record is read in the light of these. */
const SHARED: ReadonlySet<RecordKind> = new Set(['calendar', 'glossary', 'lint', 'site']);

/** Whether every record is read in the light of the one at this path. */
export function isSharedRecord(path: string): boolean {
  const place = recordAt(path);
  return typeof place !== 'string' && SHARED.has(place.kind);
}

/**
 * Tells of a file whether its findings can be the work of a change. A record leans on every record that it
 * refers to; a regulation leans also on what its standard leans on, a service on what its rules lean on. A file that
 * is no sound record always counts: what it refers to is not known, and its fault may well be that something else is gone.
 *
 * @param changed paths inside the content folder, with forward slashes; files that are gone among them
 * @param contentDir the folder that the catalogue was read from
 * @returns takes a file as findings and entries name it
 */
export function affectedBy(
  changed: readonly string[],
  catalog: Catalog,
  contentDir: string,
): (file: string) => boolean {
  const places = changed.map(recordAt).filter((place) => typeof place !== 'string');
  if (changed.some(isSharedRecord)) return () => true;
  const entries = listEntries(catalog);
  const ids = new Set(places.map(({ id }) => id));
  const refersTo = (data: object) => listReferences(data).some((id) => ids.has(id));
  for (const { id, data } of [...catalog.standards.values(), ...catalog.rules.values()])
    if (refersTo(data)) ids.add(id);
  const files = new Set(changed.map((path) => fileName(contentDir, path)));
  for (const { id, file, data } of entries) if (ids.has(id) || refersTo(data)) files.add(file);
  // A record that a service has left is told of nowhere else.
  if (places.some(({ kind }) => kind === 'service')) for (const file of listOrphans(catalog)) files.add(file);
  const sound = new Set(entries.map(({ file }) => file));
  return (file) => files.has(file) || !sound.has(file);
}

function listOrphans({ regulations, rules }: Catalog): string[] {
  return [
    ...[...regulations.values()].filter(({ service }) => service === undefined),
    ...[...rules.values()].filter(({ services }) => services.length === 0),
  ].map(({ file }) => file);
}

export function listEntries({ calendars, ...single }: Catalog): AnyEntry[] {
  const { acts, regulations, orders, standards, rules, services } = single;
  const shared: (Entry<'calendar'> | AnyEntry | undefined)[] = [
    ...[...calendars.values()].flatMap((years) => [...years.values()]),
    single.glossary,
    single.site,
    single.lint,
  ];
  return [
    ...acts.values(),
    ...regulations.values(),
    ...orders.values(),
    ...standards.values(),
    ...rules.values(),
    ...services.values(),
    ...shared.filter((entry) => entry !== undefined),
  ];
}

/** Only a reference has the form of an id that is a record's: acts and standards speak in sentences. */
export const listReferences = memoize((data: object): readonly string[] => [...new Set(listIds(data))]);

function* listIds(value: unknown): Generator<string> {
  if (typeof value === 'string') {
    if (/^[\w-]+(?:\/[\w-]+)+$/.test(value)) yield value;
  } else if (typeof value === 'object' && value !== null)
    for (const part of Object.values(value)) yield* listIds(part);
}
