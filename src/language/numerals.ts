/**
 * Cardinal numerals to 999 in words, Russian in every case and Kazakh. Acts write them in whatever case the
 * sentence asks for, and misspell some.
 */

/** A numeral needs `room` below the last one («двадцать» < «сто») and leaves less of it. */
interface Entry {
  value: number;
  room: number;
  leaves: number;
  /** The right spelling, when the word is a known misspelling. */
  correct?: string;
}

const UNIT = { room: 10, leaves: 1 };
const TEEN = { room: 100, leaves: 1 };
const TEN = { room: 100, leaves: 10 };
const HUNDRED = { room: 1000, leaves: 100 };

const UNITS = [
  'один одна одно одного одной одну одному одним одном',
  'два две двух двум двумя',
  'три трех трем тремя',
  'четыре четырех четырем четырьмя',
  'пять пяти пятью',
  'шесть шести шестью',
  'семь семи семью',
  'восемь восьми восемью восьмью',
  'девять девяти девятью',
];
const TEENS = [
  'десят',
  'одиннадцат',
  'двенадцат',
  'тринадцат',
  'четырнадцат',
  'пятнадцат',
  'шестнадцат',
  'семнадцат',
  'восемнадцат',
  'девятнадцат',
].map((stem) => `${stem}ь ${stem}и ${stem}ью`);
const TENS = [
  'двадцать двадцати двадцатью',
  'тридцать тридцати тридцатью',
  'сорок сорока',
  'пятьдесят пятидесяти пятьюдесятью',
  'шестьдесят шестидесяти шестьюдесятью',
  'семьдесят семидесяти семьюдесятью',
  'восемьдесят восьмидесяти восемьюдесятью',
  'девяносто девяноста',
];
const HUNDREDS = [
  'сто ста',
  'двести двухсот двумстам двумястами двухстах',
  'триста трехсот тремстам тремястами трехстах',
  'четыреста четырехсот четыремстам четырьмястами четырехстах',
  'пятьсот пятисот пятистам пятьюстами пятистах',
  'шестьсот шестисот шестистам шестьюстами шестистах',
  'семьсот семисот семистам семьюстами семистах',
  'восемьсот восьмисот восьмистам восемьюстами восьмистах',
  'девятьсот девятисот девятистам девятьюстами девятистах',
];
const KAZAKH_UNITS = ['бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const KAZAKH_TENS = ['он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];
const KAZAKH_HUNDRED = 'жүз';

/** The soft sign put where it does not belong or left out where it does: «пятьнадцать», «пятдесят». */
const MISSPELT: readonly (readonly [wrong: RegExp, right: string])[] = [
  [/(пят|шест|сем|восем|девят)ь(надцат)/, '$1$2'],
  [/один(адцат)/, 'одинн$1'],
  [/(пят|шест|сем|восем)(десят)/, '$1ь$2'],
];

function lexicon(): Map<string, Entry> {
  const words = new Map<string, Entry>();
  const add = (
    rows: readonly string[],
    place: { room: number; leaves: number },
    from: number,
    by: number,
  ) => {
    rows.forEach((forms, index) => {
      for (const form of forms.split(' ')) words.set(form, { value: from + index * by, ...place });
    });
  };
  add(UNITS, UNIT, 1, 1);
  add(TEENS, TEEN, 10, 1);
  add(TENS, TEN, 20, 10);
  add(HUNDREDS, HUNDRED, 100, 100);
  add(KAZAKH_UNITS, UNIT, 1, 1);
  add(KAZAKH_TENS, TEN, 10, 10);
  add([KAZAKH_HUNDRED], HUNDRED, 100, 100);
  return words;
}

const WORDS = lexicon();

function findEntry(word: string): Entry | undefined {
  const entry = WORDS.get(word);
  if (entry !== undefined) return entry;
  for (const [wrong, right] of MISSPELT) {
    const correct = word.replace(wrong, right);
    const meant = WORDS.get(correct);
    if (meant !== undefined) return { ...meant, correct };
  }
  return undefined;
}

export function isNumeral(word: string): boolean {
  return findEntry(word) !== undefined;
}

export interface Numeral {
  value: number;
  /** How many words it takes. */
  length: number;
  misspelt: { word: string; correct: string }[];
}

/** The numeral that the words begin with, the longest there is; nothing when they begin with none. */
export function readNumeral(words: readonly string[]): Numeral | undefined {
  const numeral: Numeral = { value: 0, length: 0, misspelt: [] };
  let room = 1000;
  for (const word of words) {
    // «екі жүз»: a Kazakh hundred is counted by the unit before it.
    if (word === KAZAKH_HUNDRED && numeral.length === 1 && KAZAKH_UNITS.includes(words[0] ?? '')) {
      numeral.value *= 100;
      room = HUNDRED.leaves;
    } else {
      const entry = findEntry(word);
      if (entry === undefined || entry.room > room) break;
      numeral.value += entry.value;
      room = entry.leaves;
      if (entry.correct !== undefined) numeral.misspelt.push({ word, correct: entry.correct });
    }
    numeral.length += 1;
  }
  return numeral.length === 0 ? undefined : numeral;
}
