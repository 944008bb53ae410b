import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { findDurations } from './duration-phrase.ts';

const phrases = (text: string) => findDurations(makeWords(text)).map(({ phrase }) => phrase.text);

describe('durations in a sentence', () => {
  it.each([
    ['регистрация заявления. Длительность выполнения - 15 (пятнадцать) минут', ['15 (пятнадцать) минут']],
    ['Длительность – не более 12 (двенадцати) рабочих дней', ['не более 12 (двенадцати) рабочих дней']],
    ['в течение 2 – 4 часов проверяет', ['в течение 2 – 4 часов']],
    ['готовит ответ в течение 1 рабочего дня 2 часов', ['в течение 1 рабочего дня 2 часов']],
    ['принимает за пятнадцать минут и ждет 3 дня', ['пятнадцать минут', '3 дня']],
    ['срок с момента сдачи документов – 15 (пятнадцать рабочих) дней', ['15 (пятнадцать рабочих) дней']],
    ['не позднее 3 рабочих дней со дня подачи', ['не позднее 3 рабочих дней']],
    ['құжаттарды 3 жұмыс күні ішінде қарайды', ['3 жұмыс күні ішінде']],
    ['он бес минут ішінде тіркейді', ['он бес минут ішінде']],
    ['күнтізбелік 10 күннен аспайды', ['күнтізбелік 10 күннен аспайды']],
  ])('%s', (text, expected) => {
    expect(phrases(text)).toEqual(expected);
  });

  it.each(['с 9-00 до 18-30 часов', 'в пункте 9 Стандарта', 'с 9 часов', 'в 2014 году', 'детей до 7 лет'])(
    'none in «%s»',
    (text) => {
      expect(phrases(text)).toEqual([]);
    },
  );

  it('knows where it stands', () => {
    const [found] = findDurations(makeWords('прием – 15 минут.'));
    expect(found).toMatchObject({ start: 8, end: 16 });
    expect(found?.phrase.offsets.at(0)).toBe(8);
  });
});
