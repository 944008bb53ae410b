import { expect, it } from 'vitest';
import { didYouMean } from './did-you-mean.ts';

const IDS = [
  'kz/vko/2014-198/dublikaty',
  'kz/vko/2014-198/ochered',
  'kz/akm/2015-7/ochered',
  'kz/kar/2016-1/opeka',
];

it.each([
  ['chekc', ['check', 'rules'], '; может быть, check?'],
  ['frobnicate', ['check', 'rules'], ''],
  ['--contnet', ['--content', '--out'], '; может быть, --content?'],
  // A long common beginning makes no names alike.
  ['kz/vko/2014-198/detsad', IDS, ''],
  ['kz/vko/2014-198/ocherd', IDS, '; может быть, kz/vko/2014-198/ochered?'],
  ['kz/akm/2015-7/ocherd', IDS, '; может быть, kz/akm/2015-7/ochered?'],
  ['opeka', IDS, '; может быть, kz/kar/2016-1/opeka?'],
  ['toString', [], ''],
])('%s', (word, known, expected) => {
  expect(didYouMean(word, known)).toBe(expected);
});
