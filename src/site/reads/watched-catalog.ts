/** A catalogue whose records note that they are read, each with its links. */
import type { AnyEntry, Catalog } from '../../model/entry.ts';
import { fingerprintPlain, hashText } from './fingerprint.ts';
import { note, WHOLE } from './reads.ts';
import { WatchedMap } from './watched-map.ts';

/** Maps of a catalogue by the kind of their records. */
const SHELVES = {
  act: 'acts',
  regulation: 'regulations',
  order: 'orders',
  standard: 'standards',
  rules: 'rules',
  service: 'services',
} as const satisfies Partial<Record<AnyEntry['kind'], keyof Catalog>>;

const SINGLE = ['glossary', 'site', 'lint'] as const;
const CALENDARS = 'calendar';

/** What tells a record from what it was: its own data, and which records it is linked with. */
function fingerprintEntry(entry: object): string {
  const told = Object.entries(entry).map(([name, value]) => {
    // Few and small, and all of them are noted when one is.
    if (name === 'calendars') return [];
    if (Array.isArray(value)) return [name, value.map(({ id }: AnyEntry) => id)];
    return [name, isEntry(value) ? value.id : value];
  });
  return fingerprintPlain(told);
}

function isEntry(value: unknown): value is AnyEntry {
  return typeof value === 'object' && value !== null && 'kind' in value && 'id' in value && 'data' in value;
}

export type Source = (id: string) => string;

/** How each collection of a catalogue is told from what it was; of a whole collection only which records it has. */
export function catalogSources(catalog: Catalog): [string, Source][] {
  const shelves = Object.entries(SHELVES).map(([kind, shelf]): [string, Source] => [
    kind,
    (id) => {
      if (id === WHOLE) return hashText([...catalog[shelf].keys()].join('\n'));
      const entry = catalog[shelf].get(id);
      return entry === undefined ? 'absent' : fingerprintEntry(entry);
    },
  ]);
  const single = SINGLE.map((kind): [string, Source] => [kind, () => fingerprintPlain(catalog[kind]?.data)]);
  const calendars = () =>
    fingerprintPlain([...catalog.calendars].map(([country, years]) => [country, [...years.values()]]));
  return [...shelves, ...single, [CALENDARS, calendars]];
}

/** @param catalog is left as it is */
export function watchCatalog(catalog: Catalog): Catalog {
  const shown = new WeakMap<object, object>();

  function show<Entry extends object>(entry: Entry): Entry {
    const seen = shown.get(entry);
    if (seen !== undefined) return seen as Entry;
    const { kind, id } = entry as AnyEntry;
    const watched = new Proxy(entry, {
      get(target, name) {
        if (name === 'kind' || name === 'id') return Reflect.get(target, name);
        if (name === 'toJSON') return () => [kind, id, fingerprintEntry(target)];
        note(kind, id);
        return showLink(name, Reflect.get(target, name));
      },
      has(target, name) {
        note(kind, id);
        return name in target;
      },
      ownKeys(target) {
        note(kind, id);
        return Reflect.ownKeys(target);
      },
    });
    shown.set(entry, watched);
    return watched;
  }

  function showLink(name: string | symbol, value: unknown): unknown {
    if (name === 'calendars') note(CALENDARS);
    if (name === 'data' || typeof value !== 'object' || value === null) return value;
    if (isEntry(value)) return show(value);
    if (!Array.isArray(value)) return value;
    const seen = shown.get(value);
    if (seen !== undefined) return seen;
    const links = value.map((link: AnyEntry) => show(link));
    shown.set(value, links);
    return links;
  }

  const shelves = Object.entries(SHELVES).map(([kind, shelf]) => [
    shelf,
    new WatchedMap<object>(kind, catalog[shelf], show),
  ]);
  const watched = { ...catalog, ...Object.fromEntries(shelves) } as Catalog;
  const noting = Object.fromEntries(
    [...SINGLE, 'calendars' as const].map((name) => [
      name,
      {
        enumerable: true,
        get() {
          note(name === 'calendars' ? CALENDARS : name);
          return catalog[name];
        },
      },
    ]),
  );
  return Object.defineProperties(watched, noting);
}
