import fc from 'fast-check';
import { expect, it } from 'vitest';
import { plainLetters } from './plain-letters.ts';

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
