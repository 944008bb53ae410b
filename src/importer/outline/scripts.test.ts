import { describe, expect, it } from 'vitest';
import { listReadWords, makeScriptReader } from './scripts.ts';

const WHOLE = 'с а о РК НЦТ үшін услугодатель';

describe('a word is read as it was meant', () => {
  it.each([
    ['күнi iшінде', 'күні ішінде'],
    ['3 pабочих дня', '3 рабочих дня'],
    ['ПOCТAHОВЛЯЕТ:', 'ПОСТАНОВЛЯЕТ:'],
    ['на портале eGоv', 'на портале eGov'],
    ['қаhарман', 'қаһарман'],
    ['yшін', 'үшін'],
    ['ХII раздел', 'XII раздел'],
    ['yслугодатель', 'услугодатель'],
    ['в PK и HЦT', 'в РК и НЦТ'],
    ['c 1 января', 'с 1 января'],
    ['в течение 1О (десяти) дней', 'в течение 10 (десяти) дней'],
    ['З (три) рабочих дня', '3 (три) рабочих дня'],
    ['в течение З рабочих дней', 'в течение 3 рабочих дней'],
    ['от 5 мая 2О15 года', 'от 5 мая 2015 года'],
  ])('%s', (written, meant) => {
    expect(makeScriptReader(WHOLE)(written)).toBe(meant);
  });
});

it.each([
  'XII раздел и IV глава',
  'e-mail, web-портал, SMS-сообщение, PDF-файл',
  'www.egov.kz и a.b@c.kz у нас',
  'приказ № 15-О, № О-3 и пункт З',
  'ИС «Е-лицензирование»',
  'a formula without Cyrillic letters: CO2',
  'Зарегистрирован О. Петров',
])('what may be right stays: %s', (line) => {
  expect(makeScriptReader('с а о РК')(line)).toBe(line);
});

it('words that were read otherwise are listed with their places', () => {
  expect(listReadWords('в теченiе З дней', 'в теченіе 3 дней')).toEqual([
    { written: 'теченiе', read: 'теченіе', start: 2 },
    { written: 'З', read: '3', start: 10 },
  ]);
});
