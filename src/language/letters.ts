/** Letters: writing that changes no word, and letters that are taken for one another. */

/** One composition, lower case, and ё as е, which acts write as they please. The length may change. */
export function foldLetters(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ё', 'е');
}

/** Capitals that look alike in both scripts: an «A» of either is typed and printed for the other. */
const LATIN = 'ABCEHIKMOPTXY';
const CYRILLIC = 'АВСЕНІКМОРТХУ';

/** Capital Latin letters as the Cyrillic ones that look like them; others stay. */
export function toCyrillic(capitals: string): string {
  return capitals.replace(/[A-Z]/g, (letter) => CYRILLIC[LATIN.indexOf(letter)] ?? letter);
}

/** What stands for a Kazakh letter where the keyboard or the typesetter had none: its Russian or Latin look-alike. */
const STAND_INS: Readonly<Record<string, string>> = {
  ә: '[әəaа]',
  ғ: '[ғг]',
  қ: '[қк]',
  ң: '[ңн]',
  ө: '[өо]',
  ұ: '[ұу]',
  ү: '[үуy]',
  і: '[іi]',
};

/** A pattern, in lower case, for a Kazakh word in any of these spellings. */
export function anySpelling(word: string): string {
  return word.replace(/[әғқңөұүі]/g, (letter) => STAND_INS[letter] ?? letter);
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
