/** Letters and figures that look like those of the word in which they stand, and are not. */

export interface Strangers {
  letters: string[];
  script: 'cyrillic' | 'latin' | 'other';
}

const CYRILLIC = /\p{Script=Cyrillic}/gu;
const LATIN = /\p{Script=Latin}/gu;
/** Greek, Armenian and Coptic letters have the shapes of both. */
const OTHER = /[\p{Script=Greek}\p{Script=Armenian}\p{Script=Coptic}\p{Script=Cherokee}]/gu;

/** In Kazakh texts of the years before the letter was in every font, «i» stands for «і» everywhere. */
const KAZAKH_I = /^[iI]$/;

/** A letter that is no Cyrillic one: most texts are told at one look to have nothing strange. */
const NOT_CYRILLIC = /[^\P{L}\p{Script=Cyrillic}]/u;

export function isPlainCyrillic(text: string): boolean {
  return !NOT_CYRILLIC.test(text);
}

/** The letters of the script that a word has fewer of; nothing for a word of one script. */
export function findStrangers(word: string): Strangers | undefined {
  const [cyrillic, latin, other] = [CYRILLIC, LATIN, OTHER].map((script) => word.match(script) ?? []);
  if (cyrillic === undefined || latin === undefined || other === undefined) return undefined;
  if (other.length > 0 && cyrillic.length + latin.length > 0) return { letters: other, script: 'other' };
  if (cyrillic.length === 0 || latin.every((letter) => KAZAKH_I.test(letter))) return undefined;
  return latin.length <= cyrillic.length
    ? { letters: latin, script: 'latin' }
    : { letters: cyrillic, script: 'cyrillic' };
}

/** Small words of Russian that a Latin keyboard can write: «с», «а», «о», «у», «не» has no Latin «н». */
const SMALL_WORD = /(?<=\p{Script=Cyrillic}[,;]?[ \u00a0])[acoyex]{1,3}(?=[ \u00a0]\p{Script=Cyrillic})/gu;

/** Words of Latin letters alone that stand between Cyrillic ones and look like them. */
export function findLatinWords(text: string): { word: string; index: number }[] {
  return [...text.matchAll(SMALL_WORD)].map(({ 0: word, index }) => ({ word, index }));
}

/** Letters that are taken for figures; «З» is a letter, «3» a figure. */
const FIGURES: Readonly<Record<string, string>> = {
  О: '0',
  о: '0',
  O: '0',
  o: '0',
  З: '3',
  з: '3',
  l: '1',
  I: '1',
  І: '1',
};

/** A letter that stands for a figure: next to figures, or alone before the word that it would count. */
const LETTER_FOR_FIGURE = /(?<=\d)[ОоOoЗзlIІ](?![\p{L}])|(?<![\p{L}\d])[ОоOoЗзlIІ](?=\d|\s*\(|\s+\p{L})/u;

/** The first such letter, with the figure that was meant. */
export function findLetterForFigure(text: string): { letter: string; figure: string } | undefined {
  const [letter] = LETTER_FOR_FIGURE.exec(text) ?? [];
  const figure = letter === undefined ? undefined : FIGURES[letter];
  return letter === undefined || figure === undefined ? undefined : { letter, figure };
}
