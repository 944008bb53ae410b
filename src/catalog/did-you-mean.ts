import { nearest } from './nearest.ts';

const lastPart = (id: string) => id.slice(id.lastIndexOf('/') + 1);

/**
 * What somebody may have meant, to follow the word that nobody knows: «; может быть, check?», or nothing. Ids of records
 * share long beginnings, so only their last parts have to be alike.
 */
export function didYouMean(word: string, known: Iterable<string>): string {
  const all = [...known];
  const alike = new Set(nearest(lastPart(word), new Set(all.map(lastPart))));
  const candidates = all.filter((one) => alike.has(lastPart(one)));
  const [near = candidates[0]] = nearest(word, candidates, 1);
  return near === undefined ? '' : `; может быть, ${near}?`;
}
