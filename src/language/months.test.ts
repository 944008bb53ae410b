import { expect, it } from 'vitest';
import { kazakhDate } from './kazakh-date.ts';
import { longDate } from './long-date.ts';
import { readMonth } from './months.ts';

const MONTHS = Array.from({ length: 12 }, (_, index) => index + 1);
const dayIn = (month: number) => `2015-${String(month).padStart(2, '0')}-05`;

it('reads every month in every form that dates have', () => {
  for (const month of MONTHS) {
    const [, russian = ''] = longDate(dayIn(month), 'ru').split('\u00a0');
    expect([russian, readMonth(russian)]).toEqual([russian, month]);
    for (const form of ['plain', 'of', 'from', 'to'] as const) {
      const kazakh = kazakhDate(dayIn(month), form).split('\u00a0').at(-1) ?? '';
      expect([kazakh, readMonth(kazakh)]).toEqual([kazakh, month]);
    }
  }
});

it.each([
  ['май', 5],
  ['мая', 5],
  ['ҚЫРКҮЙЕК', 9],
  ['қыркүйегі', 9],
  // Letters that no Russian keyboard has.
  ['қыркуйек', 9],
  ['кыркуйек', 9],
  ['казан', 10],
  ['шiлде', 7],
  ['сaуiр', 4],
])('reads «%s»', (name, month) => {
  expect(readMonth(name)).toBe(month);
});

it.each(['', 'мартобря'.slice(3), 'маркиз', 'день', 'казах'])('reads no month in «%s»', (name) => {
  expect(readMonth(name)).toBeUndefined();
});
