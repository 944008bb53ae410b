/** A word as somebody types it whose keyboard has no Kazakh letters, in one spelling for all of its own. */

const PLAIN: Readonly<Record<string, string>> = {
  ...{ ё: 'е', ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
};

/** Latin letters that are printed like Cyrillic ones: a text copied from a scan has them in the midst of its words. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{ a: 'а', c: 'с', e: 'е', h: 'һ', i: 'і', k: 'к', m: 'м', o: 'о', p: 'р', t: 'т', x: 'х', y: 'у' },
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

const inCyrillic = (word: string) => word.replace(/[a-z]/g, (letter) => LOOK_ALIKES[letter] ?? letter);

/**
 * In lower case, with the letters of Kazakh and «ё» as the plain ones that stand for them. A second key of a word,
 * never its spelling: «ұн» and «ун» come out alike.
 */
export function plainLetters(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\S+/gu, (word) => (CYRILLIC.test(word) ? inCyrillic(word) : word))
    .replace(/[ёәғқңөұүһі]/g, (letter) => PLAIN[letter] ?? letter);
}
