/** What a change of some files can have changed in a report: the records themselves, and those that lean on them. */
import type { AnyEntry, Catalog, Entry, RecordKind } from '../model/entry.ts';
import { recordAt } from './kinds.ts';
import { fileName } from './place-findings.ts';

/** Every record is read in the light of these. */
const SHARED: ReadonlySet<RecordKind> = new Set(['calendar', 'glossary', 'lint', 'site']);

/**
 * Tells of a file whether its findings can be the work of a change. A record leans on every record that it
 * refers to; a regulation leans also on what its standard leans on. A file that is no sound record always
 * counts: what it refers to is not known, and its fault may well be that something else is gone.
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
  if (places.some(({ kind }) => SHARED.has(kind))) return () => true;
  const entries = listEntries(catalog);
  const ids = new Set(places.map(({ id }) => id));
  for (const { id, data } of catalog.standards.values()) if (refersTo(data, ids)) ids.add(id);
  const files = new Set(changed.map((path) => fileName(contentDir, path)));
  for (const { id, file, data } of entries) if (ids.has(id) || refersTo(data, ids)) files.add(file);
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

function listEntries({ calendars, ...single }: Catalog): AnyEntry[] {
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
function refersTo(value: unknown, ids: ReadonlySet<string>): boolean {
  if (typeof value === 'string') return ids.has(value);
  return (
    typeof value === 'object' && value !== null && Object.values(value).some((part) => refersTo(part, ids))
  );
}
