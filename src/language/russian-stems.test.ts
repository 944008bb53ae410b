import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemText } from './russian-stems.ts';

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
    expect(stemText(one)).toEqual(stemText(other));
  });

  it.each([
    ['услугодатель', 'услугополучатель'],
    ['справка', 'справочник'],
    ['решение', 'разрешение'],
    ['представление', 'предоставление'],
  ])('keeps «%s» and «%s» apart', (one, other) => {
    expect(stemText(one)).not.toEqual(stemText(other));
  });

  it('leaves out small words and marks, and keeps the order', () => {
    expect(stemText('о выдаче – «справки» и (или) акта № 5')).toEqual(['выдач', 'справк', 'акт', '5']);
    expect(stemText('')).toEqual([]);
  });

  const word = fc.string({ unit: fc.constantFrom(...'абвгдеёжзийклмнопрстуфхцчшщъыьэюя'), minLength: 1 });

  it('looks at each word alone, whatever stands between words and in whichever case', () => {
    fc.assert(
      fc.property(fc.array(word), fc.constantFrom(' ', ', ', ' – ', '\n', ' («'), (words, between) => {
        const stems = words.flatMap(stemText);
        expect(stemText(words.join(between))).toEqual(stems);
        expect(stemText(words.join(between).toUpperCase())).toEqual(stems);
      }),
    );
  });
});
