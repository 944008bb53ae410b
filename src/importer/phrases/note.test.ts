import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { readChanges, readNote } from './note.ts';
import { readRegistration } from './registration.ts';

function changes(text: string): unknown[] {
  const note = readNote(makeWords(text));
  return readChanges(note?.body ?? makeWords(text)).map(({ type, items, by, effect, words }) => ({
    type,
    items: items.map((item) => item.text),
    number: by && ('text' in by.number ? by.number.text : by.number.value),
    date: by?.date.value,
    effect: effect?.rule?.value ?? effect?.date?.value,
    words: words.text,
  }));
}

describe('a note', () => {
  it('of a repeal', () => {
    const body =
      'Утратило силу - постановлением акимата Северной области от 20.08.2015 № 211 (вводится в действие со дня его первого официального опубликования)';
    expect(changes(`Сноска. ${body}.`)).toEqual([
      {
        type: 'repealed',
        items: [],
        number: '211',
        date: '2015-08-20',
        effect: 'day-of-first-publication',
        words: body,
      },
    ]);
    expect(readNote(makeWords(`Сноска. ${body}.`))?.at).toBe('сноска');
  });

  it('of amendments names each act with its own beginning', () => {
    const text =
      'Сноска. Пункт 1 с изменениями, внесенными постановлениями акимата Северной области от 08.07.2015 № 169 (вводится в действие со дня официального опубликования); от 11.08.2015 № 205 (вводится в действие с 1 сентября 2015 года).';
    expect(changes(text)).toMatchObject([
      { type: 'amended', number: '169', effect: 'day-of-publication' },
      { type: 'amended', number: '205', effect: '2015-09-01' },
    ]);
  });

  it('of a sub-item that is no more', () => {
    expect(changes('исключен постановлением акимата Северной области от 08.07.2015 № 169;')).toMatchObject([
      { type: 'item-excluded', items: [], number: '169' },
    ]);
    expect(
      changes('Сноска. Подпункт 4) пункта 1 исключен постановлением акимата области от 08.07.2015 № 169.'),
    ).toMatchObject([{ type: 'item-excluded', items: ['4)'], number: '169' }]);
  });

  it('of an end that has its day, or no act', () => {
    expect(
      changes('Сноска. Утратил силу с 1 января 2016 года приказом Министра труда от 27.11.2015 № 8.'),
    ).toMatchObject([{ type: 'repealed', number: '8', effect: '2016-01-01' }]);
    expect(changes('Сноска. Прекращено действие в связи с истечением срока.')).toMatchObject([
      { type: 'repealed', number: undefined, effect: undefined },
    ]);
  });

  it('in Kazakh', () => {
    expect(
      changes(
        'Ескерту. Күші жойылды - Солтүстік облысы әкімдігінің 24.12.2019 № 943 (алғашқы ресми жарияланған күнінен кейін күнтізбелік он күн өткен соң қолданысқа енгізіледі) қаулысымен.',
      ),
    ).toMatchObject([{ type: 'repealed', number: '943', effect: 'ten-days-after-first-publication' }]);
  });

  it('of the keepers of the register changes nothing', () => {
    expect(readNote(makeWords('Примечание РЦПИ. Сохранена орфография.'))).toMatchObject({
      at: 'примечание РЦПИ',
    });
    expect(changes('Примечание РЦПИ. Сохранена орфография.')).toEqual([]);
    expect(readNote(makeWords('О чём говорит сноска.'))).toBeUndefined();
  });
});

describe('a registration', () => {
  it.each([
    [
      'Зарегистрировано Департаментом юстиции Северной области 27 августа 2014 года N 9347',
      'Департамент юстиции Северной области',
      '2014-08-27',
      '9347',
    ],
    [
      'Зарегистрирован в Министерстве юстиции Республики Казахстан 25 мая 2015 года № 91118.',
      'Министерство юстиции Республики Казахстан',
      '2015-05-25',
      '91118',
    ],
    [
      'Зарегистрировано Управлением юстиции города Приозёрска 12.01.2010 за № 1-16-101',
      'Управление юстиции города Приозёрска',
      '2010-01-12',
      '1-16-101',
    ],
    [
      'қаулысы. Дала қаласы Әділет департаментінде 2014 жылғы 13 мамырда N 9104 болып тіркелді.',
      'Дала қаласы Әділет департаменті',
      '2014-05-13',
      '9104',
    ],
  ])('«%s»', (text, authority, date, number) => {
    const read = readRegistration(makeWords(text));
    expect(read?.authority && ('value' in read.authority ? read.authority.value : read.authority.text)).toBe(
      authority,
    );
    expect([read?.date.value, read?.number && 'text' in read.number && read.number.text]).toEqual([
      date,
      number,
    ]);
  });
});
