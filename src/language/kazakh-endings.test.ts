import { expect, it } from 'vitest';
import { areKazakhEndings } from './kazakh-endings.ts';
import { plainLetters } from './letters.ts';

it.each(['ларымыздан', 'дарменен', 'ларға', 'сының', 'ымызға', 'лардағы', ''])(
  '«-%s» ends a word',
  (rest) => {
    expect(areKazakhEndings(plainLetters(rest))).toBe(true);
  },
);

it.each(['ство', 'ник', 'шылық', 'ский', 'ғалар'])('«-%s» makes another word', (rest) => {
  expect(areKazakhEndings(plainLetters(rest))).toBe(false);
});
