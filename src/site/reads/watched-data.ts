/** Everything the pages are made of, noting what each of them reads. */
import type { SiteData } from '../data.ts';
import { tellDerived } from './derive.ts';
import { fingerprintPlain, hashText } from './fingerprint.ts';
import { note, type ReadKey, unnoted, WHOLE } from './reads.ts';
import { catalogSources, type Source, watchCatalog } from './watched-catalog.ts';
import { WatchedMap } from './watched-map.ts';

/** Maps from the id of a record, or of a part of one, to plain data about it. */
const ABOUT = ['findings', 'checks', 'statuses', 'summaries'] as const;
const DRAWINGS = 'drawings';
const LISTING = 'listing';

export function tellMap(map: ReadonlyMap<string, unknown>, tell: (value: unknown) => string): Source {
  return (id) =>
    id === WHOLE
      ? hashText([...map].map(([key, value]) => `${key} ${tell(value)}`).join('\n'))
      : tell(map.get(id));
}

/** A picture is named by what is in it. */
function tellDrawings(drawings: unknown): string {
  return drawings === undefined ? 'absent' : (drawings as { key: string }[]).map(({ key }) => key).join(' ');
}

/** @returns the data to be given to pages, and how what they read is told from what it was before */
export function watchData(plain: SiteData): { data: SiteData; tell: (key: ReadKey) => string | undefined } {
  const about = Object.fromEntries(ABOUT.map((name) => [name, new WatchedMap<unknown>(name, plain[name])]));
  const data: SiteData = {
    ...plain,
    ...about,
    drawings: new WatchedMap(DRAWINGS, plain.drawings),
    catalog: watchCatalog(plain.catalog),
    get regulations() {
      note(LISTING);
      return plain.regulations;
    },
  };
  const sources = new Map<string, Source>([
    ...catalogSources(plain.catalog),
    ...ABOUT.map((name): [string, Source] => [name, tellMap(plain[name], fingerprintPlain)]),
    [DRAWINGS, tellMap(plain.drawings, tellDrawings)],
    [LISTING, () => fingerprintPlain(plain.regulations)],
  ]);
  const told = new Map<ReadKey, string | undefined>();
  const tell = (key: ReadKey): string | undefined => {
    const space = key.indexOf(' ');
    const [name, id] = [key.slice(0, space), key.slice(space + 1)];
    return sources.get(name)?.(id) ?? tellDerived(name, data, id);
  };
  return {
    data,
    tell(key) {
      if (!told.has(key))
        told.set(
          key,
          unnoted(() => tell(key)),
        );
      return told.get(key);
    },
  };
}
