/** Which items of two lists are the same thing, though one of them has been edited. */
import { isDeepStrictEqual } from 'node:util';
import type { Plain } from '../importer/sourced.ts';

type Key = (item: Plain) => string | undefined;

/** What an item is known by, the surest first. */
const KEYS: readonly Key[] = [
  (item) => JSON.stringify(item),
  ...['id', 'item', 'term', 'action', 'text', 'label', 'at'].map((name) => (item: Plain) => {
    const value = isPlainMapping(item) ? item[name] : undefined;
    return typeof value === 'string' ? value : undefined;
  }),
];

/** @returns for each item of the first list the place of its like in the second, if there is one */
export function pairItems(first: readonly Plain[], second: readonly Plain[]): (number | undefined)[] {
  const pairs: (number | undefined)[] = first.map(() => undefined);
  const taken = new Set<number>();
  for (const key of KEYS) {
    const places = Map.groupBy(second.keys(), (index) =>
      taken.has(index) ? undefined : key(second[index] ?? ''),
    );
    for (const [index, item] of first.entries()) {
      const found = pairs[index] === undefined ? key(item) : undefined;
      const place = found === undefined ? undefined : places.get(found)?.shift();
      if (place === undefined) continue;
      pairs[index] = place;
      taken.add(place);
    }
  }
  return pairs;
}

export function isPlainMapping(value: Plain | undefined): value is { readonly [key: string]: Plain } {
  return typeof value === 'object' && !Array.isArray(value);
}

/** Lists of plain words are one value: an editor writes them anew. */
export function isListOfMappings(value: Plain | undefined): value is readonly Plain[] {
  return Array.isArray(value) && value.every((item: Plain) => isPlainMapping(item));
}

export function isSameData(first: Plain | undefined, second: Plain | undefined): boolean {
  return isDeepStrictEqual(first, second);
}
