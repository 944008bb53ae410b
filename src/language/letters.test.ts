import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anySpelling, foldLetters, plainLetters, toCyrillic } from './letters.ts';

it('folds what changes no word: case, the dots of ё, the composition of letters', () => {
  expect(foldLetters('ЧЁТНЫЙ')).toBe('четный');
  expect(foldLetters('е\u0308')).toBe('е');
  expect(foldLetters('и\u0306')).toBe('й');
});

it('takes Latin capitals for the Cyrillic ones that look alike', () => {
  expect(toCyrillic('A-7/298')).toBe('А-7/298');
  expect(toCyrillic('II')).toBe('ІІ');
  expect(toCyrillic('N')).toBe('N');
});

it('knows a Kazakh word in letters that stand in for its own', () => {
  const pattern = new RegExp(`^${anySpelling('қыркүйек')}$`, 'iu');
  for (const spelling of ['қыркүйек', 'кыркуйек', 'ҚЫРКYЙЕК']) expect(spelling).toMatch(pattern);
  for (const spelling of ['сауир', 'сəуір', 'сауiр'])
    expect(spelling).toMatch(new RegExp(`^${anySpelling('сәуір')}$`, 'iu'));
  expect('қарқүйек').not.toMatch(pattern);
});

it.each([
  ['қорғаншылық', 'корганшылык'],
  ['тіркеу', 'тиркеу'],
  ['құжат', 'кужат'],
  ['қызмет', 'кызмет'],
  ['тамақтандыру', 'тамактандыру'],
  ['өтініш', 'отиниш'],
  ['Ребёнка', 'ребенка'],
  ['асырап алу', 'асырап алу'],
])('%s and %s are one word', (written, typed) => {
  expect(plainLetters(written)).toBe(plainLetters(typed));
});

it('takes Latin letters for the Cyrillic ones among which they stand', () => {
  expect(plainLetters('опeкa')).toBe('опека');
  expect(plainLetters('бiлiм')).toBe(plainLetters('білім'));
  expect(plainLetters('egov portal')).toBe('egov portal');
});

it('changes nothing when it is done again', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'grapheme' }),
      (text) => plainLetters(plainLetters(text)) === plainLetters(text),
    ),
  );
});

it('takes a word of any length in its stride', () => {
  const started = process.threadCpuUsage();
  for (const word of ['е', 'a', 'еa', '1']) plainLetters(word.repeat(100_000));
  const { user } = process.threadCpuUsage(started);
  expect(user / 1e6).toBeLessThan(5);
});
