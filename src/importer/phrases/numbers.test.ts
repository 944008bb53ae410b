import { expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { match } from '../words.ts';
import { ACT_NUMBER, readNumber } from './numbers.ts';

const WHOLE = new RegExp(ACT_NUMBER, 'du');

it.each([
  ['от 26 июня 2015 года № А-7/298. Зарегистрировано', 'А-7/298'],
  ['года N 3470. Утратило', '3470'],
  ['года № 211 - постановлением', '211'],
  ['за № 1-16-101, опубликовано', '1-16-101'],
  ['№ А -4/156', 'А-4/156'],
  ['№273', '273'],
  ['№ 400-VI ЗРК «О чём»', '400-VI ЗРК'],
  ['№ ҚР ДСМ-81. Зарегистрирован', 'ҚР ДСМ-81'],
  ['№ 5С 40-3', '5С 40-3'],
  ['№ 131/нқ бұйрығы', '131/нқ'],
  ['№ 29. 2014 жылы', '29'],
])('the number of «%s» is %s', (text, number) => {
  const read = readNumber(match(makeWords(text), WHOLE)?.groups[0]);
  expect(read && ('value' in read ? read.value : read.text)).toBe(number);
});

it('needs its sign and a figure', () => {
  expect(match(makeWords('согласно приложению 5'), WHOLE)).toBeUndefined();
  expect(readNumber(undefined)).toBeUndefined();
});
