/**
 * The stem of a Kazakh word, for the search. The search has no Kazakh stemmer, but it finds words by how they begin,
 * and a Kazakh word changes only at its end: the stem of what somebody typed finds every form of it, and the index
 * needs nothing. A stem that is cut too short finds too much.
 */

/** A word ends in number, possession and case, in that order, each at most once; they are cut from the end. */
const ENDINGS: readonly (readonly string[])[] = [
  // Case, or the commonest endings of verbs.
  [
    ...['дағы', 'дегі', 'тағы', 'тегі', 'ның', 'нің', 'дың', 'дің', 'тың', 'тің', 'нда', 'нде'],
    ...['нан', 'нен', 'дан', 'ден', 'тан', 'тен', 'мен', 'бен', 'пен', 'ға', 'ге', 'қа', 'ке', 'на', 'не'],
    ...['ды', 'ді', 'ты', 'ті', 'ны', 'ні', 'да', 'де', 'та', 'те'],
    ...['атын', 'етін', 'йтын', 'йтін', 'ған', 'ген', 'қан', 'кен', 'ады', 'еді', 'йды', 'йді'],
  ],
  // Possession.
  ['ымыз', 'іміз', 'ыңыз', 'іңіз', 'мыз', 'міз', 'ңыз', 'ңіз', 'ым', 'ім', 'ың', 'ің', 'сы', 'сі', 'ы', 'і'],
  // Number.
  ['лар', 'лер', 'дар', 'дер', 'тар', 'тер'],
].map((endings) => endings.sort((a, b) => b.length - a.length));

const VOWEL = /[аәеиоөұүыіуэюя]/;
const SHORTEST = 3;

/** Letters of words borrowed from Russian alone: such a word has Russian forms, and the index knows those. */
const RUSSIAN = /[вёфцчщъьэ]/;

/** A voiceless last sound turns voiced before an ending that begins with a vowel: мектеп, мектебі. */
const CHANGING = /[бгғкқп]$/;

export function stemKazakhWord(word: string): string {
  let stem = word.toLowerCase();
  if (RUSSIAN.test(stem)) return stem;
  for (const endings of ENDINGS) {
    const ending = endings.find((one) => stem.endsWith(one) && stem.length - one.length >= SHORTEST);
    const rest = ending === undefined ? stem : stem.slice(0, -ending.length);
    if (VOWEL.test(rest)) stem = rest;
  }
  return CHANGING.test(stem) && stem.length > SHORTEST ? stem.slice(0, -1) : stem;
}

/** Every word of a query by its stem; numbers of acts and signs stay. */
export function stemKazakhText(query: string): string {
  return query.replace(/[\p{Script=Cyrillic}]+/gu, (word) => stemKazakhWord(word));
}
