/** Letters of the other script that nobody sees in a word: «күнi» with a Latin «i», «eGоv» with a Cyrillic «о». */

const LATIN = 'aceopxyikhABCEHKMOPTXIY';
const CYRILLIC = 'асеорхуікһАВСЕНКМОРТХІУ';
const TO_CYRILLIC = new Map([...LATIN].map((letter, index) => [letter, CYRILLIC[index] ?? letter]));
const TO_LATIN = new Map([...TO_CYRILLIC].map(([latin, cyrillic]) => [cyrillic, latin]));

const WORD = /\p{L}+/gu;
const HAS_LATIN = /[A-Za-z]/u;
const HAS_CYRILLIC = /\p{Script=Cyrillic}/u;
/** Letters as figures, among figures or before the words of a number: «1О», «З (три)». */
const FIGURES =
  /(?<![\p{L}\p{N}№/-])(?:[ОOоoЗ]*\d[\dОOоoЗ]*[ОOоoЗ][\dОOоoЗ]*|[ОOоoЗ]+\d+|З(?= \(тр|\s(?:рабоч|календ|минут|час|дн|мес)))(?![\p{L}\p{N}])/gu;

/**
 * Reads a line as it was meant; the number of letters stays.
 *
 * @param text the whole, whose Cyrillic words tell what a word of Latin look-alikes stands for
 */
export function makeScriptReader(text: string): (line: string) => string {
  let words: Set<string> | undefined;
  const isWord: IsWord = (word) => {
    words ??= new Set(text.match(/(?<!\p{L})\p{Script=Cyrillic}+(?!\p{L})/gu));
    return words.has(word);
  };
  return (line) => {
    if (!HAS_CYRILLIC.test(line)) return line;
    const read = HAS_LATIN.test(line) ? line.replaceAll(WORD, readInLine(isWord)) : line;
    return /[ОOоoЗ]/u.test(read) ? read.replaceAll(FIGURES, readFigures) : read;
  };
}

function readFigures(figures: string): string {
  return figures.replaceAll(/[ОOоo]/gu, '0').replaceAll('З', '3');
}

type IsWord = (word: string) => boolean;

/** What stands beside a part of an address or of a name such as «e-mail». */
const JOINT = /[-.@/_\d]/u;

function readInLine(isWord: IsWord) {
  return (word: string, at: number, line: string): string => {
    if (!HAS_LATIN.test(word)) return word;
    if (HAS_CYRILLIC.test(word)) return readMixed(word, isWord);
    const isJoined = JOINT.test(line[at - 1] ?? '') || JOINT.test(line[at + word.length] ?? '');
    const cyrillic = toCyrillic(word, isWord);
    return !isJoined && !HAS_LATIN.test(cyrillic) && !isRoman(word) && isWord(cyrillic) ? cyrillic : word;
  };
}

function readMixed(word: string, isWord: IsWord): string {
  const cyrillic = toCyrillic(word, isWord);
  const latin = replaceAll(word, TO_LATIN);
  const [isCyrillic, isLatin] = [!HAS_LATIN.test(cyrillic), !HAS_CYRILLIC.test(latin)];
  // A word of look-alikes alone may be of either: «ХII» is a number.
  if (isCyrillic) return isLatin && isRoman(latin) ? latin : cyrillic;
  return isLatin ? latin : word;
}

/** «y» is typed for «у», and in Kazakh for «ү». */
function toCyrillic(word: string, isWord: IsWord): string {
  const russian = replaceAll(word, TO_CYRILLIC);
  const kazakh = replaceAll(word.replaceAll('y', 'ү').replaceAll('Y', 'Ү'), TO_CYRILLIC);
  return !isWord(russian) && isWord(kazakh) ? kazakh : russian;
}

function replaceAll(word: string, letters: ReadonlyMap<string, string>): string {
  return [...word].map((letter) => letters.get(letter) ?? letter).join('');
}

function isRoman(word: string): boolean {
  return /^[IVXLCM]+$/u.test(word);
}

/** A word that was read otherwise than it is written. */
export interface ReadWord {
  written: string;
  read: string;
  /** Offset of its first letter in the line. */
  start: number;
}

export function listReadWords(written: string, read: string): ReadWord[] {
  return [...written.matchAll(/[\p{L}\p{N}]+/gu)].flatMap(({ 0: word, index }) => {
    const its = read.slice(index, index + word.length);
    return its === word ? [] : [{ written: word, read: its, start: index }];
  });
}
