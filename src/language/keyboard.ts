/** Words that were typed while the keyboard was switched to Latin letters, or spelt with them. */

const LATIN = "`qwertyuiop[]asdfghjkl;'zxcvbnm,.";
const RUSSIAN = 'ёйцукенгшщзхъфывапролджэячсмитьбю';
/** The Kazakh keyboard is the Russian one with nine more letters in the row of figures. */
const LATIN_KAZAKH = `${LATIN}2345890-=`;
const KAZAKH = `${RUSSIAN}әіңғүұқөһ`;

function switched(word: string, from: string, to: string): string {
  return word.toLowerCase().replace(/./g, (sign) => to[from.indexOf(sign)] ?? sign);
}

/** Longer spellings first. */
const SPELT: readonly (readonly [string, string])[] = [
  ...([
    ['shch', 'щ'],
    ['sch', 'щ'],
    ['zh', 'ж'],
    ['kh', 'х'],

    ['ch', 'ч'],
    ['sh', 'ш'],
  ] as const),
  ...([
    ['yo', 'е'],
    ['yu', 'ю'],
    ['ju', 'ю'],
    ['ya', 'я'],
    ['ja', 'я'],
    ['iy', 'ий'],
    ['yy', 'ый'],
  ] as const),
  ...([
    ['a', 'а'],
    ['b', 'б'],
    ['v', 'в'],
    ['w', 'в'],
    ['g', 'г'],
    ['d', 'д'],
    ['e', 'е'],
    ['z', 'з'],
  ] as const),
  ...([
    ['i', 'и'],
    ['j', 'й'],
    ['k', 'к'],
    ['q', 'к'],
    ['l', 'л'],
    ['m', 'м'],
    ['n', 'н'],
    ['o', 'о'],
  ] as const),
  ...([
    ['p', 'п'],
    ['r', 'р'],
    ['s', 'с'],
    ['t', 'т'],
    ['u', 'у'],
    ['f', 'ф'],
    ['h', 'х'],
    ['c', 'ц'],
  ] as const),
  ...([
    ['x', 'х'],
    ['y', 'ы'],
    ["'", 'ь'],
  ] as const),
];

function spelt(word: string): string {
  let rest = word.toLowerCase();
  let cyrillic = '';
  while (rest !== '') {
    const found = SPELT.find(([latin]) => rest.startsWith(latin));
    cyrillic += found?.[1] ?? rest.charAt(0);
    rest = rest.slice(found?.[0].length ?? 1);
  }
  return cyrillic;
}

/**
 * What a word with Latin letters may have been meant for: «jgtrf» for «опека», «opeka» as well. The likelier first;
 * none for a word that has no Latin letter.
 */
export function meantInCyrillic(word: string): string[] {
  if (!/[a-z]/i.test(word)) return [];
  const readings = [switched(word, LATIN, RUSSIAN), switched(word, LATIN_KAZAKH, KAZAKH), spelt(word)];
  return [...new Set(readings)];
}
