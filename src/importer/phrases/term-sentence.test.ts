import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readTermSentences } from './term-sentence.ts';

describe('a term', () => {
  it.each([
    [
      'Срок оказания с момента сдачи документов - не более 15 (пятнадцати) рабочих дней.',
      'term',
      'не более 15 (пятнадцати) рабочих дней',
      'с момента сдачи документов',
    ],
    ['срок с момента подачи запроса составляет 30 минут', 'term', '30 минут', 'с момента подачи запроса'],
    ['максимально допустимое время ожидания – 20 минут;', 'waiting', '20 минут', undefined],
    ['время обслуживания – не более 15 минут', 'service', 'не более 15 минут', undefined],
    ['срок – 3 рабочих дня со дня регистрации', 'term', '3 рабочих дня', 'со дня регистрации'],
  ])('%s', (text, kind, duration, from) => {
    const [term] = readTermSentences(makeWords(text));
    expect(term?.kind).toBe(kind);
    expect(term?.duration.text).toBe(duration);
    expect(term?.from?.text).toBe(from);
  });

  it('waits as the one before it in the same sentence does', () => {
    const terms = readTermSentences(
      makeWords('максимально допустимое время ожидания: у услугодателя – 30 минут, в ЦОН – 15 минут'),
    );
    expect(terms.map(({ kind, duration }) => [kind, duration.text])).toEqual([
      ['waiting', '30 минут'],
      ['waiting', '15 минут'],
    ]);
  });

  it.each([
    ['при выдаче дубликата справки – 2 рабочих дня;', 'при выдаче дубликата справки'],
    ['срок оказания государственной услуги для юридических лиц не более 5 дней', 'для юридических лиц'],
    ['При обращении через портал срок составляет 30 минут', undefined],
    ['срок – 5 рабочих дней', undefined],
  ])('of a case: %s', (text, holds) => {
    expect(readTermSentences(makeWords(text))[0]?.case?.text).toBe(holds);
  });

  it.each([
    [
      'Сроки: при выдаче карты – 5 рабочих дней; при замене карты – 2 рабочих дня; при отказе – 15 календарных дней',
      [
        ['5 рабочих дней', 'при выдаче карты'],
        ['2 рабочих дня', 'при замене карты'],
        ['15 календарных дней', 'при отказе'],
      ],
    ],
    [
      'Срок – 8 рабочих дней с момента регистрации, при необходимости осмотра – 20 рабочих дней.',
      [
        ['8 рабочих дней', undefined],
        ['20 рабочих дней', 'при необходимости осмотра'],
      ],
    ],
    ['один рабочий день, при этом день приема не входит в срок', [['один рабочий день', undefined]]],
  ])('each has its own case: %s', (text, terms) => {
    expect(readTermSentences(makeWords(text)).map((term) => [term.duration.text, term.case?.text])).toEqual(
      terms,
    );
  });

  it('without a duration is none', () => {
    expect(readTermSentences(makeWords('срок указан в Стандарте'))).toEqual([]);
  });
});
