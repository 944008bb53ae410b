/** Every text of a record that is in the words of an act, with its place. */

export interface PlacedText {
  path: (string | number)[];
  text: string;
  at: string;
}

/** Fields with words of an act; lists of such words are fields, too. */
const WORDS = new Set(
  'text action result title titles lead header service meaning heading listed body standard items grounds to court notes from'.split(
    ' ',
  ),
);
/** What an editor adds: whence a Kazakh name comes, what to mind, why a finding is accepted. */
const NOT_OF_THE_ACT = new Set(['acknowledged', 'note', 'kazakh', 'source', 'successors']);

export function recordTexts(
  value: unknown,
  path: (string | number)[] = [],
  place = 'название',
): PlacedText[] {
  if (value === null || typeof value !== 'object') return [];
  const at = 'at' in value && typeof value.at === 'string' ? value.at : place;
  return Object.entries(value).flatMap(([key, part]): PlacedText[] => {
    const own = Array.isArray(value) ? Number(key) : key;
    if (NOT_OF_THE_ACT.has(key)) return [];
    if (typeof part !== 'string') return recordTexts(part, [...path, own], at);
    const field = typeof own === 'number' ? path.at(-1) : own;
    return WORDS.has(String(field)) ? [{ path: [...path, own], text: part, at }] : [];
  });
}
