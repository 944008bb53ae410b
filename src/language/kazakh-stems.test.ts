import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stemKazakhText, stemKazakhWord } from './kazakh-stems.ts';

describe('the stem of a Kazakh word', () => {
  it.each([
    [['облыс', 'облысы', 'облысының', 'облысында', 'облыстағы', 'облыстарға']],
    [['құжат', 'құжаты', 'құжаттар', 'құжаттарды', 'құжаттарымыз']],
    [['мектеп', 'мектебі', 'мектептер', 'мектепке', 'мектебінде']],
    [['бала', 'балалар', 'баланы', 'балаларға']],
    [['мерзім', 'мерзімі', 'мерзімнен', 'мерзіміне']],
    [['қызмет', 'қызметі', 'қызметті', 'қызметтің', 'қызметке']],
    [['жойылды', 'жойылған', 'жойылатын']],
  ])('is the beginning of every form: %s', (forms) => {
    for (const typed of forms) {
      const stem = stemKazakhWord(typed);
      for (const form of forms) expect(form, `${typed} → ${stem}`).toMatch(new RegExp(`^${stem}`));
    }
  });

  it('does not cut what is short, nor words of Russian', () => {
    expect(stemKazakhWord('үй')).toBe('үй');
    expect(stemKazakhWord('ХҚО')).toBe('хқо');
    expect(stemKazakhWord('услугодателя')).toBe('услугодателя');
    expect(stemKazakhWord('выдачи')).toBe('выдачи');
  });

  it('is always a beginning of the word, and not shorter than it may be', () => {
    const letters = fc.constantFrom(...'абғдеқлмнортуыі');
    fc.assert(
      fc.property(fc.string({ unit: letters, minLength: 1, maxLength: 14 }), (word) => {
        const stem = stemKazakhWord(word);
        expect(word.startsWith(stem)).toBe(true);
        expect(stem.length).toBeGreaterThanOrEqual(Math.min(word.length, 3));
      }),
    );
  });

  it('leaves the rest of a query alone', () => {
    expect(stemKazakhText('Ақмола облысының № А-7/298, 2015')).toBe('ақмола облы № а-7/298, 2015');
  });
});
