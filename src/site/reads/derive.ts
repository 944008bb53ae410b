/**
 * What is worked out once from many records and used by many pages. A page notes the answer that it was given, or the
 * part that it asked for, so that a record which changes no answer makes no page stale.
 */
import { memoize } from '../../model/memoize.ts';
import type { SiteData } from '../data.ts';
import { fingerprint, hashText } from './fingerprint.ts';
import { note, unnoted, WHOLE } from './reads.ts';
import { WatchedMap } from './watched-map.ts';

type Tell = (data: SiteData, id: string) => string | undefined;
const derivations = new Map<string, Tell>();

/** @returns nothing for a name that no module of this program derives */
export function tellDerived(name: string, data: SiteData, id: string): string | undefined {
  const tell = derivations.get(name);
  return tell && unnoted(() => tell(data, id));
}

function register(name: string, tell: Tell): void {
  if (name.includes(' ')) throw new Error(`«${name}»: behind a space the id begins`);
  if (derivations.has(name)) throw new Error(`two derivations are called «${name}»`);
  derivations.set(name, tell);
}

/**
 * For what is read from other files than records: whoever shows a part of it notes the name and the part.
 *
 * @param tell what tells a part from another; nothing before it was read
 */
export function registerSource(name: string, tell: (id: string) => string | undefined): void {
  register(name, (_, id) => tell(id));
}

/** Whatever part of the data of a site a derivation asks for. */
const asPart = <Data>(data: SiteData): Data => data as unknown as Data;

/**
 * @param name that no other derivation has
 * @param decides what tells one answer from another, where the answer itself holds functions
 */
export function derive<Data extends object, Value extends object>(
  name: string,
  compute: (data: Data) => Value,
  decides?: (data: Data) => unknown,
): (data: Data) => Value {
  const answer = memoize((data: Data) => unnoted(() => compute(data)));
  register(name, (data) => fingerprint((decides ?? answer)(asPart<Data>(data))));
  return (data) => {
    note(name);
    return answer(data);
  };
}

/**
 * The same where the answer is a map, of which a page asks for some.
 *
 * @param tell what tells one value from another
 */
export function deriveMap<Data extends object, Value>(
  name: string,
  compute: (data: Data) => ReadonlyMap<string, Value>,
  tell: (value: Value | undefined) => string = fingerprint,
): (data: Data) => ReadonlyMap<string, Value> {
  const plain = memoize((data: Data) => unnoted(() => compute(data)));
  register(name, (data, id) => {
    const map = plain(asPart<Data>(data));
    if (id !== WHOLE) return tell(map.get(id));
    return hashText([...map].map(([key, value]) => `${key} ${tell(value)}`).join('\n'));
  });
  return memoize((data: Data) => new WatchedMap(name, plain(data)));
}
