import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemsOf } from './russian-stems.ts';

describe('stemsOf', () => {
  it.each([
    ['сотрудником канцелярии', 'сотрудник канцелярия'],
    ['руководителем услугодателя', 'руководитель услугодатель'],
    ['автоматизированном рабочем месте', 'автоматизированное рабочее место'],
    ['электронной цифровой подписью', 'электронно-цифровая подпись'],
    ['выдача справок', 'Выдача справки'],
    ['ребёнком, оставшимся без попечения', 'ребенка, оставшегося без попечения'],
    ['государственных услуг', '«Государственная услуга»'],
    ['решений о назначении', 'решение назначений'],
    ['прием', 'в приеме'],
  ])('takes the endings from «%s» and «%s»', (one, other) => {
    expect(stemsOf(one)).toEqual(stemsOf(other));
  });

  it.each([
    ['услугодатель', 'услугополучатель'],
    ['справка', 'справочник'],
    ['решение', 'разрешение'],
    ['представление', 'предоставление'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(stemsOf(one)).not.toEqual(stemsOf(other));
  });

  it('leaves out small words and marks, and keeps the order', () => {
    expect(stemsOf('о выдаче – «справки» и (или) акта № 5')).toEqual(['выдач', 'справк', 'акт', '5']);
    expect(stemsOf('')).toEqual([]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'), minLength: 1 });

  it('looks at each word alone, whatever stands between words and in whichever case', () => {
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', ', ', ' – ', '\n', ' («'), (words, between) => {
        const stems = words.flatMap(stemsOf);
        expect(stemsOf(words.join(between))).toEqual(stems);
        expect(stemsOf(words.join(between).toUpperCase())).toEqual(stems);
      }),
    );
  });
});
