import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeWords } from '../__fixtures__/make-words.ts';
import { firstDate } from './dates.ts';

const read = (text: string) => {
  const date = firstDate(makeWords(text));
  return date && [date.value, date.from.text];
};

describe('a date', () => {
  it.each([
    ['от 23 июля 2014 года № 198', '2014-07-23', '23 июля 2014 года'],
    ['от "23" июля 2014 года', '2014-07-23', '"23" июля 2014 года'],
    ['от «03» мая 2014 г. № 5', '2014-05-03', '«03» мая 2014 г.'],
    ['от 25 февраля 2015 № 112', '2015-02-25', '25 февраля 2015'],
    ['от 20.08.2015 № 211', '2015-08-20', '20.08.2015'],
    ['2014 жылғы 29 сәуірдегі N 5/731', '2014-04-29', '2014 жылғы 29 сәуірдегі'],
    ['2014 жылғы 29 шiлдедегi', '2014-07-29', '2014 жылғы 29 шiлдедегi'],
    ['2014 жылы 9 желтоқсанда № 9947', '2014-12-09', '2014 жылы 9 желтоқсанда'],
    ['әкімдігінің 2015 ж. 08.06 № 5/802', '2015-06-08', '2015 ж. 08.06'],
  ])('stands in «%s»', (text, value, from) => {
    expect(read(text)).toEqual([value, from]);
  });

  it.each(['31 июня 2014 года', '30.02.2015', '12 мартобря 2014 года', 'пункт 12 2014', ''])(
    'does not stand in «%s»',
    (text) => expect(read(text)).toBeUndefined(),
  );

  it('of the calendar is read back in figures', () => {
    const days = fc.date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, (day) => {
        const iso = day.toISOString().slice(0, 10);
        const [year, month, date] = iso.split('-');
        expect(read(`от ${date}.${month}.${year} № 1`)?.[0]).toBe(iso);
      }),
    );
  });
});
