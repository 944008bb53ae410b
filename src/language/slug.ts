/** Short Latin names for Russian and Kazakh words: `Выдача справок` → `vydacha-spravok`. */

const LATIN: Readonly<Record<string, string>> = {
  а: 'a',
  ә: 'a',
  б: 'b',
  в: 'v',
  г: 'g',
  ғ: 'g',
  д: 'd',
  е: 'e',
  ё: 'e',
  ж: 'zh',
  з: 'z',
  и: 'i',
  й: 'i',
  к: 'k',
  қ: 'k',
  л: 'l',
  м: 'm',
  н: 'n',
  ң: 'n',
  о: 'o',
  ө: 'o',
  п: 'p',
  р: 'r',
  с: 's',
  т: 't',
  у: 'u',
  ұ: 'u',
  ү: 'u',
  ф: 'f',
  х: 'kh',
  һ: 'kh',
  ц: 'ts',
  ч: 'ch',
  ш: 'sh',
  щ: 'shch',
  ъ: '',
  ы: 'y',
  і: 'i',
  ь: '',
  э: 'e',
  ю: 'yu',
  я: 'ya',
};

/**
 * The words in Latin letters with hyphens between, as many whole words as fit into `limit` characters: the same
 * text gives the same name. Empty when the text has neither letters nor figures.
 */
export function slug(text: string, limit = 60): string {
  const latin = Array.from(text.toLowerCase(), (letter) => LATIN[letter] ?? letter).join('');
  const words = latin.match(/[a-z0-9]+/g) ?? [];
  let name = '';
  for (const word of words) {
    const longer = name === '' ? word.slice(0, limit) : `${name}-${word}`;
    if (longer.length > limit) break;
    name = longer;
  }
  return name;
}
