import { describe, expect, it } from 'vitest';
import { isNumeral, readNumeral } from './numerals.ts';

function read(words: string) {
  const numeral = readNumeral(words.split(' '));
  return numeral && [numeral.value, numeral.length];
}

const ONES = ['', 'один', 'два', 'три', 'четыре', 'пять', 'шесть', 'семь', 'восемь', 'девять'];
const TEENS = [
  'десять',
  'одиннадцать',
  'двенадцать',
  'тринадцать',
  'четырнадцать',
  'пятнадцать',
  'шестнадцать',
];
TEENS.push('семнадцать', 'восемнадцать', 'девятнадцать');
const TENS = ['', '', 'двадцать', 'тридцать', 'сорок', 'пятьдесят', 'шестьдесят', 'семьдесят', 'восемьдесят'];
TENS.push('девяносто');
const HUNDREDS = ['', 'сто', 'двести', 'триста', 'четыреста', 'пятьсот', 'шестьсот', 'семьсот', 'восемьсот'];
HUNDREDS.push('девятьсот');

/** The number in words, built apart from the reader's own table of places. */
function inWords(value: number): string {
  const rest = value % 100;
  const low =
    rest >= 10 && rest < 20 ? TEENS[rest - 10] : `${TENS[Math.trunc(rest / 10)]} ${ONES[rest % 10]}`;
  return `${HUNDREDS[Math.trunc(value / 100)]} ${low}`.trim().replaceAll(/\s+/g, ' ');
}

const KAZAKH_ONES = ['', 'бір', 'екі', 'үш', 'төрт', 'бес', 'алты', 'жеті', 'сегіз', 'тоғыз'];
const KAZAKH_TENS = ['', 'он', 'жиырма', 'отыз', 'қырық', 'елу', 'алпыс', 'жетпіс', 'сексен', 'тоқсан'];

function inKazakh(value: number): string {
  const hundreds = Math.trunc(value / 100);
  const hundred = hundreds === 0 ? '' : `${hundreds === 1 ? '' : KAZAKH_ONES[hundreds]} жүз`;
  const low = `${KAZAKH_TENS[Math.trunc((value % 100) / 10)]} ${KAZAKH_ONES[value % 10]}`;
  return `${hundred} ${low}`.trim().replaceAll(/\s+/g, ' ');
}

/** Cases that acts use; the nominative of every number is tried apart. */
const FORMS: [number, string][] = [
  [1, 'одна одно одного одной одну одному одним одном'],
  [2, 'две двух двум двумя'],
  [4, 'четырех четырем четырьмя'],
  [8, 'восьми восемью восьмью'],
  [11, 'одиннадцати одиннадцатью'],
  [20, 'двадцати двадцатью'],
  [40, 'сорока'],
  [80, 'восьмидесяти восемьюдесятью'],
  [90, 'девяноста'],
  [100, 'ста'],
  [200, 'двухсот двумстам двумястами двухстах'],
  [500, 'пятисот пятистам пятьюстами пятистах'],
];

describe('readNumeral', () => {
  it('reads every number from 1 to 999 in the nominative', () => {
    for (let value = 1; value <= 999; value += 1) {
      const words = inWords(value);
      expect([words, read(words)?.[0]]).toEqual([words, value]);
    }
  });

  it.each([
    ['пятнадцати минут', 15, 1],
    ['двадцати пяти календарных', 25, 2],
    ['двумястами сорока одним', 241, 3],
    ['пятидесяти', 50, 1],
    ['одну минуту', 1, 1],
    ['он бес минут', 15, 2],
    ['екі жүз елу', 250, 3],
    ['жүз', 100, 1],
  ])('reads «%s»', (words, value, length) => {
    expect(read(words)).toEqual([value, length]);
  });

  it('reads every Kazakh number from 1 to 999', () => {
    for (let value = 1; value <= 999; value += 1) {
      const words = inKazakh(value);
      expect([words, read(words)?.[0]]).toEqual([words, value]);
    }
  });

  it.each(FORMS)('reads every form of %i', (value, forms) => {
    for (const form of forms.split(' ')) expect([form, read(form)]).toEqual([form, [value, 1]]);
  });

  it('stops where the words no longer make one number', () => {
    expect(read('пять двадцать')).toEqual([5, 1]);
    expect(read('пятнадцать пять')).toEqual([15, 1]);
    expect(read('двадцать тридцать')).toEqual([20, 1]);
    expect(read('сто двести')).toEqual([100, 1]);
    expect(read('он екі жүз')).toEqual([12, 2]);
    expect(read('он жүз')).toEqual([10, 1]);
    expect(read('два жүз')).toEqual([2, 1]);
    expect(read('екі үш')).toEqual([2, 1]);
    expect(read('екі жүз жүз')).toEqual([200, 2]);
    expect(read('минут')).toBeUndefined();
    expect(read('')).toBeUndefined();
  });

  it.each([
    ['пятьнадцать', 15, 'пятнадцать'],
    ['пятьнадцати', 15, 'пятнадцати'],
    ['одинадцать', 11, 'одиннадцать'],
    ['пятдесят', 50, 'пятьдесят'],
    ['семьнадцатью', 17, 'семнадцатью'],
    ['восемдесят', 80, 'восемьдесят'],
    ['одинадцати', 11, 'одиннадцати'],
  ])('reads the misspelt «%s» and says so', (word, value, correct) => {
    expect(readNumeral([word])).toEqual({ value, length: 1, misspelt: [{ word, correct }] });
  });

  it('knows a numeral from other words', () => {
    expect(isNumeral('семи')).toBe(true);
    expect(isNumeral('семья')).toBe(false);
    expect(isNumeral('пятьнадцать')).toBe(true);
  });

  it.each([
    'непятьнадцать',
    'пятьнадцатый',
    'неодинадцать',
    'одинадцатый',
    'непятдесят',
    'пятдесятый',
    'пятдесяти',
  ])('does not take «%s» for a misspelt one', (word) => expect(isNumeral(word)).toBe(false));

  it('says nothing of words that are spelt right', () => {
    expect(readNumeral(['пятнадцать'])).toEqual({ value: 15, length: 1, misspelt: [] });
  });
});
