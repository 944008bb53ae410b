/**
 * Russian words without their endings, so that «сотрудником канцелярии» and «сотрудник канцелярии» are the
 * same words. It knows the endings of nouns and adjectives and no dictionary: two forms of one word may come
 * out different («ведёт» and «вести»), so a rule may trust that stems are equal, never that they differ
 * in one word.
 */
import { memoize, memoizeRecent } from '../model/memoize.ts';
import { bareWords } from './same-words.ts';

const ENDINGS = new Set(
  'иями ями ами ыми ими его ого ему ому ией иям иях ием ии ий ие ия ию ые ый ой ей ее ое ая яя ую юю ых их ым им ом ем ам ям ах ях ов ев ью ы и а я о е у ю ь'.split(
    ' ',
  ),
);
const LENGTHS = [4, 3, 2, 1];

/** Words that say nothing alone. */
const SMALL = new Set(
  'и или либо а также в во на с со о об от до из к ко по для при за под над же если как'.split(' '),
);

/** The least that is left of a word: «год» has no ending to take, and «прием» has not «ем». */
function leastFor(ending: string): number {
  return ending === 'ем' || ending === 'ом' ? 4 : 3;
}

/** Acts share their words: a few thousand make up thousands of regulations. */
const stemWord = memoize((word: string): string => {
  const bare = word.endsWith('ся') ? word.slice(0, -2) : word;
  const taken = LENGTHS.find((length) => {
    const ending = bare.slice(-length);
    return ENDINGS.has(ending) && bare.length - length >= leastFor(ending);
  });
  const stem = bare.slice(0, bare.length - (taken ?? 0));
  // The fleeting vowel: «справка», «справок».
  return stem.replace(/(?<=[бвгджзклмнпрстфхцчшщ])[ое]к$/, 'к');
});

/**
 * The stems of a text in its order, without small words, case, punctuation and the dots of ё. A dozen rules ask for those
 * of one sentence, one after another.
 */
export const stemText = memoizeRecent((text: string): readonly string[] =>
  stemWords(text).map(({ stem }) => stem),
);

/** The words that have stems, folded, each beside its own. */
export function stemWords(text: string): { word: string; stem: string }[] {
  return bareWords(text)
    .filter((word) => !SMALL.has(word))
    .map((word) => ({ word, stem: stemWord(word) }));
}

/** A verb and its noun begin alike, «регистрирует» and «регистрация», where their stems differ. */
const ROOT_LENGTH = 5;

/** How the longer words of a text begin, in its order: coarser than stems, for texts that tell the same work. */
export function rootText(text: string): string[] {
  return (text.toLowerCase().match(/\p{L}{4,}/gu) ?? []).map((word) => word.slice(0, ROOT_LENGTH));
}

/** The same names: «работник ЦОН» and «работник ЦОНа» are one worker. */
export function sameStems(a: string, b: string): boolean {
  return a === b || stemText(a).join(' ') === stemText(b).join(' ');
}
