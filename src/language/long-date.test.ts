import { expect, test } from 'vitest';
import { longDate, longDateWithWeekday } from './long-date.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a day is written as acts write it', () => {
  expect(plain(longDate('2014-07-23', 'ru'))).toBe('23 июля 2014 года');
  expect(plain(longDate('2014-07-23', 'kk'))).toBe('2014 жылғы 23 шілде');
  expect(longDate('2014-07-23', 'ru')).not.toContain(' ');
});

test('its weekday stands where each language has it', () => {
  expect(plain(longDateWithWeekday('2014-07-23', 'ru'))).toBe('среда, 23 июля 2014 года');
  expect(plain(longDateWithWeekday('2014-07-23', 'kk'))).toBe('2014 жылғы 23 шілде, сәрсенбі');
});
