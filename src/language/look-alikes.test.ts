import { expect, it } from 'vitest';
import { findLatinWords, findLetterForFigure, findStrangers } from './look-alikes.ts';

it.each([
  ['услугoдатель', { letters: ['o'], script: 'latin' }],
  ['eGоv', { letters: ['о'], script: 'cyrillic' }],
  ['пοдписание', { letters: ['ο'], script: 'other' }],
  ['мемлекеттiк', undefined],
  ['подписание', undefined],
  ['egov', undefined],
])('%s', (word, expected) => {
  expect(findStrangers(word)).toEqual(expected);
});

it('small Latin words between Cyrillic ones', () => {
  const words = (text: string) => findLatinWords(text).map(({ word }) => word);
  expect(words('подписание c результата')).toEqual(['c']);
  expect(words('документы, a также копии o родстве')).toEqual(['a', 'o']);
  expect(words('раздел a) формы, пункт c: приложение')).toEqual([]);
  expect(words('портал www egov kz')).toEqual([]);
});

it.each([
  ['3О минут', { letter: 'О', figure: '0' }],
  ['З (три) часа', { letter: 'З', figure: '3' }],
  ['З часа', { letter: 'З', figure: '3' }],
  ['l час', { letter: 'l', figure: '1' }],
  ['1О дней', { letter: 'О', figure: '0' }],
  ['О5 дней', { letter: 'О', figure: '0' }],
  ['15 рабочих дней', undefined],
  ['в течение 3 часов', undefined],
  ['2З/V', { letter: 'З', figure: '3' }],
])('a letter for a figure: %s', (text, expected) => {
  expect(findLetterForFigure(text)).toEqual(expected);
});
