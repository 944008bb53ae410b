import { expect, test } from 'vitest';
import { kazakhDate, kazakhWeekday } from './kazakh-date.ts';

const plain = (text: string) => text.replaceAll('\u00a0', ' ');

test('a date takes the ending that its month asks for', () => {
  expect(plain(kazakhDate('2014-07-23'))).toBe('2014 жылғы 23 шілде');
  expect(plain(kazakhDate('2014-07-03', 'of'))).toBe('2014 жылғы 3 шілдедегі');
  expect(plain(kazakhDate('2015-02-28', 'from'))).toBe('2015 жылғы 28 ақпаннан');
  expect(plain(kazakhDate('2015-09-05', 'to'))).toBe('2015 жылғы 5 қыркүйекке');
});

test('all twelve months have their forms, and each grows out of the name', () => {
  for (let month = 1; month <= 12; month += 1) {
    const iso = `2015-${String(month).padStart(2, '0')}-01`;
    const name = kazakhDate(iso).split('\u00a0').at(-1) ?? '';
    for (const form of ['of', 'from', 'to'] as const) {
      expect(kazakhDate(iso, form).split('\u00a0').at(-1)).toMatch(new RegExp(`^${name}.+$`));
    }
  }
});

test('a day of the week has its name', () => {
  expect(kazakhWeekday('2015-03-22')).toBe('жексенбі');
  expect(kazakhWeekday('2015-03-23')).toBe('дүйсенбі');
  expect(kazakhWeekday('2015-03-28')).toBe('сенбі');
});

test('what is no date is a mistake of the program', () => {
  expect(() => kazakhDate('unknown')).toThrow('no such date: unknown');
});
