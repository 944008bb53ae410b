import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readCommencements, readEffect } from './commencement.ts';

const effect = (text: string) => {
  const read = readEffect(makeWords(text));
  return read?.rule?.value ?? read?.date?.value;
};

describe('the beginning', () => {
  it.each([
    [
      'по истечении десяти календарных дней после дня его первого официального опубликования',
      'ten-days-after-first-publication',
    ],
    [
      'по истечении 10 (десяти) календарных дней со дня первого официального опубликования',
      'ten-days-after-first-publication',
    ],
    ['со дня его первого официального опубликования', 'day-of-first-publication'],
    ['после его первого официального опубликования', 'day-of-first-publication'],
    ['со дня официального опубликования', 'day-of-publication'],
    ['со дня государственной регистрации в Департаменте юстиции', 'day-of-registration'],
    [
      'алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң',
      'ten-days-after-first-publication',
    ],
    ['алғашқы ресми жарияланған күнінен бастап', 'day-of-first-publication'],
    ['ресми жарияланған күнінен бастап', 'day-of-publication'],
    ['алғашқы ресми жарияланған күнінен кейін', 'day-after-first-publication'],
    ['алғаш рет ресми жарияланғаннан кейін күнтізбелік он күн өткен соң', 'ten-days-after-first-publication'],
    ['ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң', 'ten-days-after-publication'],
    ['қол қойылған күнінен бастап', 'day-of-signing'],
    [
      'по истечении десяти календарных дней после дня официального опубликования',
      'ten-days-after-publication',
    ],
    ['после дня его первого официального опубликования', 'day-after-first-publication'],
    ['со дня, следующего за днём его первого официального опубликования', 'day-after-first-publication'],
    ['со следующего дня после официального опубликования', 'day-after-publication'],
    ['после дня официального опубликования', 'day-after-publication'],
    ['со дня подписания', 'day-of-signing'],
    ['с 1 января 2016 года', '2016-01-01'],
    ['с 01.03.2016', '2016-03-01'],
  ])('«%s» is %s', (text, expected) => {
    expect(effect(text)).toBe(expected);
  });

  it.each([
    'по истечении двадцати одного календарного дня после дня его первого официального опубликования',
    'по истечении трёх месяцев со дня его первого официального опубликования',
    'со дня его первого официального опубликования, но не ранее 1 марта 2016 года',
  ])('«%s» is a rule that has no name', (text) => {
    expect(effect(text)).toBe('unknown');
  });

  it('of older relations is not the beginning of the act', () => {
    expect(effect('и распространяется на отношения, возникшие с 1 января 2015 года')).toBeUndefined();
    expect(effect('Контроль возложить на заместителя')).toBeUndefined();
  });
});

describe('an item on the beginning of the act', () => {
  it('may name its force and its effect apart', () => {
    const text =
      'Настоящее решение вступает в силу со дня государственной регистрации и вводится в действие со дня официального опубликования.';
    expect(
      readCommencements(makeWords(text)).map(({ event, rule, clause }) => [event, rule?.value, clause.text]),
    ).toEqual([
      ['in-force', 'day-of-registration', 'вступает в силу со дня государственной регистрации'],
      ['commenced', 'day-of-publication', 'вводится в действие со дня официального опубликования'],
    ]);
  });

  it('in Kazakh has its verb at the end', () => {
    const text =
      'Осы қаулы алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі.';
    expect(readCommencements(makeWords(text)).map(({ event, rule }) => [event, rule?.value])).toEqual([
      ['commenced', 'ten-days-after-first-publication'],
    ]);
  });

  it('says nothing of other things', () => {
    expect(readCommencements(makeWords('Контроль за исполнением возложить на заместителя акима.'))).toEqual(
      [],
    );
  });
});
