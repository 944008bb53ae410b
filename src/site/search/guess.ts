/**
 * Where no word of the index begins as the asked one, the engine takes the longest that the asked one begins with:
 * «е» for «екстернат». Half the catalogue has an «е», and none of it is an answer.
 */
import { KEY_SIGN } from './act-keys.ts';

/** Words begin alike when this much of them does: a stem is no shorter, but of the shortest words. */
const BEGINNING = 3;

/** The engine takes marks off letters, so that «й» is «и» and «ё» is «е». */
function plain(word: string): string {
  return word.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * @param question words as the engine was asked
 * @param found words of a page which the engine took for an answer; a compound word counts for each of its parts
 */
export function isGuess(question: string, found: readonly string[]): boolean {
  const words = found.map(plain);
  return plain(question.replaceAll('"', ''))
    .split(' ')
    .some((asked) => {
      const beginning = asked.slice(0, Math.max(1, Math.min(BEGINNING, asked.length - 1)));
      return !asked.startsWith(KEY_SIGN) && !words.some((word) => word.includes(beginning));
    });
}
