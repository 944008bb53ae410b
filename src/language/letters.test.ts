import { expect, it } from 'vitest';
import { anySpelling, foldLetters, toCyrillic } from './letters.ts';

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
  expect('қарқүйек').not.toMatch(pattern);
});
