import { expect, it } from 'vitest';
import { countNoun, pickForm } from './plural.ts';

it.each([
  [0, 'дней'],
  [1, 'день'],
  [2, 'дня'],
  [4, 'дня'],
  [5, 'дней'],
  [11, 'дней'],
  [12, 'дней'],
  [14, 'дней'],
  [21, 'день'],
  [101, 'день'],
  [111, 'дней'],
  [1002, 'дня'],
])('%i asks for «%s»', (count, form) => {
  expect(pickForm(count, 'день', 'дня', 'дней')).toBe(form);
});

it('a number is not parted from its noun', () => {
  expect(countNoun(22, 'шаг', 'шага', 'шагов')).toBe('22\u00a0шага');
});
