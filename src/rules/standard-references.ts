/** References to items of a standard in the texts of a record. */

/** «пунктом 10 настоящего стандарта», «пунктах 9 и 10 Стандарта». */
const REFERENCE = /пункт\p{L}*\s(?<items>\d+(?:(?:,|\sи)\s\d+)*)\s(?:настоящего\s)?стандарт/giu;

export interface StandardReference {
  path: (string | number)[];
  text: string;
}

/** Every text of a record with its path, places among them; an editor's own words are no words of an act. */
export function textsIn(value: unknown, path: (string | number)[] = []): StandardReference[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, part]) =>
    key === 'acknowledged' || key === 'note'
      ? []
      : textsIn(part, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}

/** The items that each reference names, and where in the text it begins. */
export function itemsNamedIn(text: string): { items: string[]; index: number }[] {
  // The pattern is slow and few texts have the word.
  if (!/стандарт/i.test(text)) return [];
  return [...text.matchAll(REFERENCE)].map(({ groups, index }) => ({
    items: groups?.items?.match(/\d+/g) ?? [],
    index,
  }));
}

/** «п. 9», «п. 13–17». */
const ITEM = /п\. (\d+)(?:[–-](\d+))?/gu;

/** The greatest number of an item from which the record of a standard holds anything. */
export function lastItem(standard: object): number {
  const places = textsIn(standard).filter(({ path }) => path.at(-1) === 'at');
  const numbers = places.flatMap(({ text }) =>
    [...text.matchAll(ITEM)].map(([, from = '0', to = from]) => Number(to)),
  );
  return Math.max(0, ...numbers);
}
