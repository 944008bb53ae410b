/** Who does an action, as its own words say it. */

import { stemText, stemWords } from '../language/russian-stems.ts';
import { memoize } from '../model/memoize.ts';
import type { ActiveRegulation } from '../model/records.ts';

const [PROVIDER = ''] = stemText('услугодатель');
/** «Руководство» is there for «руководитель», and a «работник» is a «сотрудник». */
const ALIKE: Readonly<Record<string, string>> = { руководств: 'руководител', работник: 'сотрудник' };

function plain(stem: string): string {
  return ALIKE[stem] ?? stem;
}

/** Regulations call the same few people by the same few names. */
const plainName = memoize((name: string): readonly string[] => stemText(name).map(plain));

/**
 * Endings of the one by whom something is done: «услугополучателем», «работником», «порталом», «канцелярией». Those of
 * adjectives do not tell: «Государственной корпорации» is no actor.
 */
const INSTRUMENTAL = /(?:[её]м|ом|ией|ами|ями)$/;

/** Words from the beginning in which an action says by whom it is done; later ones are of its subordinate clauses. */
const BEGINNING = 8;
/** Letters that surely hold so many words and a name after them. */
const LETTERS = 250;

/** «Приложенных услугополучателем документов»: what he has done before, not what is done now. */
const PARTICIPLE = /(?:нн|т|ем|им)(?:ого|ому|ых|ыми|ым|ом|ой|ую|ая|ое|ые|ый)$/;

/**
 * The units by their keys that the words name as those who act: the action begins with one («канцелярия принимает»),
 * or it is done by one («проверка услугодателем»). A unit whose name begins like that of another gives way to the
 * longer name.
 */
export function actorsNamedIn(action: string, { units }: ActiveRegulation): string[] {
  const beginning = stemWords(action.slice(0, LETTERS));
  const words = beginning.map(({ word }) => word);
  const stems = beginning.map(({ stem }) => plain(stem));
  const named = Object.entries(units).flatMap(([key, { text }]) => {
    const full = plainName(text);
    // «Ответственный исполнитель услугодателя» is often called without whose he is.
    const short = full.length > 1 && full.at(-1) === PROVIDER ? full.slice(0, -1) : full;
    const length = [full, short].find((name) => isActing(name, stems, words))?.length;
    return length === undefined ? [] : [{ key, length, stems: new Set(full) }];
  });
  return named
    .filter((one) => !named.some((other) => other.length > one.length && one.stems.isSubsetOf(other.stems)))
    .map(({ key }) => key);
}

function isActing(name: readonly string[], stems: readonly string[], words: readonly string[]): boolean {
  if (name.length === 0) return false;
  const startsAt = (place: number) => name.every((stem, index) => stems[place + index] === stem);
  if (startsAt(0)) return true;
  return stems.some(
    (_, place) =>
      place < BEGINNING &&
      startsAt(place) &&
      words.slice(place, place + name.length).some((word) => INSTRUMENTAL.test(word)) &&
      !PARTICIPLE.test(words[place - 1] ?? ''),
  );
}
