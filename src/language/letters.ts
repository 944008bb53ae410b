/** Letters: writing that changes no word, and letters that are taken for one another. */

/** Letters for which a keyboard or a typesetter had none, and those that stand for them: ё and the letters of Kazakh. */
const PLAIN: Readonly<Record<string, string>> = {
  ...{ ё: 'е', ә: 'а', ғ: 'г', қ: 'к', ң: 'н', ө: 'о', ұ: 'у', ү: 'у', һ: 'х', і: 'и' },
};

/** Latin letters that are printed like Cyrillic ones: a text copied from a scan has them in the midst of its words. */
const LOOK_ALIKES: Readonly<Record<string, string>> = {
  ...{
    a: 'а',
    c: 'с',
    e: 'е',
    h: 'һ',
    i: 'і',
    k: 'к',
    m: 'м',
    o: 'о',
    p: 'р',
    t: 'т',
    x: 'х',
    y: 'у',
    ə: 'ә',
  },
};

/** Capitals are alike in other pairs: a small «h» is «һ», a large one «Н». */
const CAPITALS: Readonly<Record<string, string>> = {
  ...{
    A: 'А',
    B: 'В',
    C: 'С',
    E: 'Е',
    H: 'Н',
    I: 'І',
    K: 'К',
    M: 'М',
    O: 'О',
    P: 'Р',
    T: 'Т',
    X: 'Х',
    Y: 'У',
  },
};

const CYRILLIC = /\p{Script=Cyrillic}/u;

/** One composition, lower case, and ё as е, which acts write as they please. The length may change. */
export function foldLetters(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/**
 * Folded, with plain letters in place of those of Kazakh, and of Latin ones in a Cyrillic word. A second key of a word,
 * never its spelling: «ұн» and «ун» come out alike.
 */
export function plainLetters(text: string): string {
  const cyrillic = foldLetters(text).replace(/\S+/gu, (word) =>
    CYRILLIC.test(word) ? replaceLetters(word, LOOK_ALIKES) : word,
  );
  return replaceLetters(cyrillic, PLAIN);
}

/** Capital Latin letters as the Cyrillic ones that look like them; others stay. */
export function toCyrillic(capitals: string): string {
  return replaceLetters(capitals, CAPITALS);
}

function replaceLetters(text: string, letters: Readonly<Record<string, string>>): string {
  return text.replace(/./gsu, (letter) => letters[letter] ?? letter);
}

/** A pattern, in lower case, for a Kazakh word in any of the letters that stand in for its own. */
export function anySpelling(word: string): string {
  return word.replace(/[әғқңөұүһі]/g, (letter) => {
    const plain = PLAIN[letter] ?? '';
    const latin = Object.keys(LOOK_ALIKES).filter((alike) =>
      [letter, plain].includes(LOOK_ALIKES[alike] ?? ''),
    );
    return `[${[letter, plain, ...latin].join('')}]`;
  });
}

/** The text with its first letter large, as at the beginning of a line. */
export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Every text of a table so. */
export function capitaliseAll<Key extends string>(texts: Readonly<Record<Key, string>>): Record<Key, string> {
  const entries = Object.entries<string>(texts).map(([key, text]) => [key, capitalise(text)]);
  return Object.fromEntries(entries) as Record<Key, string>;
}
