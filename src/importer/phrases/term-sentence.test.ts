import { describe, expect, it } from 'vitest';
import { wordsOf } from '../__fixtures__/words-of.ts';
import { readTerm } from './term-sentence.ts';

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
    const term = readTerm(wordsOf(text));
    expect(term?.kind).toBe(kind);
    expect(term?.duration.text).toBe(duration);
    expect(term?.from?.text).toBe(from);
  });

  it.each([
    ['при выдаче дубликата справки – 2 рабочих дня;', 'при выдаче дубликата справки'],
    ['срок оказания государственной услуги для юридических лиц не более 5 дней', 'для юридических лиц'],
    ['При обращении через портал срок составляет 30 минут', undefined],
    ['срок – 5 рабочих дней', undefined],
  ])('of a case: %s', (text, holds) => {
    expect(readTerm(wordsOf(text))?.case?.text).toBe(holds);
  });

  it('without a duration is none', () => {
    expect(readTerm(wordsOf('срок указан в Стандарте'))).toBeUndefined();
  });
});
