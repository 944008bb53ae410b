import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isOneErrorApart, isSwapped } from './typing-error.ts';

it.each([
  ['опкеа', 'опека'],
  ['опка', 'опека'],
  ['оппека', 'опека'],
  ['апека', 'опека'],
  ['лагер', 'лагерь'],
])('%s is %s with one slip', (typed, meant) => {
  expect(isOneErrorApart(typed, meant)).toBe(true);
  expect(isOneErrorApart(meant, typed)).toBe(true);
});

it.each([
  ['опека', 'опека'],
  ['ипотека', 'опека'],
  ['аптека', 'опека'],
  ['пекоа', 'опека'],
])('%s is not %s with one slip', (one, other) => {
  expect(isOneErrorApart(one, other)).toBe(false);
});

it('is the distance of Damerau and Levenshtein, as counted by its table', () => {
  const distance = (a: string, b: string): number => {
    const rows = Array.from({ length: a.length + 1 }, (_, i) =>
      Array.from({ length: b.length + 1 }, (_, j) => (i === 0 ? j : j === 0 ? i : 0)),
    );
    const at = (i: number, j: number) => rows[i]?.[j] ?? Number.POSITIVE_INFINITY;
    for (let i = 1; i <= a.length; i += 1)
      for (let j = 1; j <= b.length; j += 1) {
        const cost = a[i - 1] === b[j - 1] ? 0 : 1;
        const swap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
        const row = rows[i];
        if (row === undefined) throw new Error('the table has a row for each letter');
        row[j] = Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + cost,
          ...(swap ? [at(i - 2, j - 2) + 1] : []),
        );
      }
    return at(a.length, b.length);
  };
  const word = fc.string({ unit: fc.constantFrom('а', 'б', 'в'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, (a, b) => {
      expect(isOneErrorApart(a, b)).toBe(distance(a, b) === 1);
      if (isSwapped(a, b)) expect(isOneErrorApart(a, b)).toBe(true);
    }),
  );
});
