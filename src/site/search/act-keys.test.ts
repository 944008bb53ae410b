import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { longDate } from '../../language/long-date.ts';
import { numberKey, withKeys } from './act-keys.ts';

describe('the number of an act', () => {
  it.each([
    ['А-7/298', 'A-7/298', '№ А-7/298', 'N A-7/298', 'а7/298', '№A-7/298', 'А-7/298,'],
    ['№ 198', '№198', 'N 198', 'No. 198', 'n 198', '№\u00a0198', '# 198'],
    ['№ 107-II', '№ 107-ІІ', 'No 107-ii'],
  ])('has one key however it is spelt: %s', (...spellings) => {
    const keys = spellings.map((spelling) => withKeys(spelling).replace(',', ''));
    expect(new Set(keys).size).toBe(1);
    expect(keys[0]).toBe(numberKey((spellings[0] ?? '').replace('№ ', '')));
  });

  it.each(['198', '12-1', '9.00-18.30', 'веб-портал', 'и/или', 'статья 5', 'номер', 'n дней', '1/2'])(
    'is not seen in %s',
    (text) => expect(withKeys(text)).toBe(text),
  );

  it('begins no key of another number by a letter alone', () => {
    expect(numberKey('А-999').slice(0, 3)).not.toBe('¤А');
    expect(numberKey('А-999')).toMatch(/^[¤\d]+$/);
  });

  it('differs where the numbers do', () => {
    const number = fc.stringMatching(/^[А-Я]{0,2}\d{1,4}$/);
    fc.assert(
      fc.property(number, number, (a, b) => {
        expect(numberKey(a) === numberKey(b)).toBe(a === b);
      }),
    );
  });
});

describe('a date', () => {
  it.each(['26.06.2015', '26/6/2015', '26.06.15', '2015-06-26', '26 июня 2015', '26 ИЮНЯ 2015 г.'])(
    'has one key however it is spelt: %s',
    (spelling) => expect(withKeys(spelling)).toBe('¤¤20150626'),
  );

  it('is told as the pages tell it, in both languages', () => {
    const days = fc.date({ min: new Date('1991-01-01'), max: new Date('2099-12-31'), noInvalidDate: true });
    fc.assert(
      fc.property(days, fc.constantFrom('ru' as const, 'kk' as const), (date, language) => {
        const iso = date.toISOString().slice(0, 10);
        expect(withKeys(longDate(iso, language))).toBe(withKeys(iso));
      }),
    );
  });

  it.each(['32.01.2015', '26.13.2015', '3 раза 2015', 'июнь 2015', '2015'])('is not seen in %s', (text) =>
    expect(withKeys(text)).toBe(text),
  );
});

it('both are seen among other words, which stay', () => {
  expect(withKeys('приказ от 13 апреля 2015 года № 198 «О стандартах»')).toBe(
    `приказ от ¤¤20150413 ${numberKey('198')} «О стандартах»`,
  );
});

it('a text with keys has no other keys to find', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'№ Аа-/.198июня2') }), (text) => {
      const keyed = withKeys(text);
      if (!text.includes('№')) expect(withKeys(keyed)).toBe(keyed);
    }),
  );
});
