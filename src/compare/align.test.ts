import fc from 'fast-check';
import { expect, test } from 'vitest';
import { align, type Pair } from './align.ts';

const sequences = fc.array(fc.constantFrom(...'абвг'), { maxLength: 7 });
const equal = (a: readonly string[], b: readonly string[]) => (i: number, j: number) =>
  a[i] === b[j] ? 1 : 0;

/** Every way to pair members in order, tried. */
function most(a: number, b: number, worth: (a: number, b: number) => number): number {
  if (a === 0 || b === 0) return 0;
  const together = worth(a - 1, b - 1);
  return Math.max(
    most(a - 1, b, worth),
    most(a, b - 1, worth),
    together > 0 ? together + most(a - 1, b - 1, worth) : 0,
  );
}

test('a sequence is aligned with itself', () => {
  const letters = [...'абаб'];
  expect(align(4, 4, equal(letters, letters))).toEqual([0, 1, 2, 3].map((n) => [n, n]));
});

test('an insertion leaves the rest in pairs', () => {
  expect(align(3, 4, equal([...'абв'], [...'абгв']))).toEqual([
    [0, 0],
    [1, 1],
    [2, 3],
  ]);
});

test('pairs of no worth are not made, whatever their number', () => {
  expect(align(3, 3, () => 0)).toEqual([]);
});

test('pairs rise on both sides, and no other way is worth more', () => {
  const worths = fc.array(fc.array(fc.integer({ min: -2, max: 9 }), { minLength: 4, maxLength: 4 }), {
    minLength: 4,
    maxLength: 4,
  });
  fc.assert(
    fc.property(
      worths,
      fc.integer({ min: 0, max: 4 }),
      fc.integer({ min: 0, max: 4 }),
      (table, lengthA, lengthB) => {
        const worth = (a: number, b: number) => table[a]?.[b] ?? 0;
        const pairs = align(lengthA, lengthB, worth);
        for (const [index, [a, b]] of pairs.entries()) {
          const [beforeA, beforeB]: Pair = pairs[index - 1] ?? [-1, -1];
          expect(a).toBeGreaterThan(beforeA);
          expect(b).toBeGreaterThan(beforeB);
          expect(worth(a, b)).toBeGreaterThan(0);
        }
        const total = pairs.reduce((sum, [a, b]) => sum + worth(a, b), 0);
        expect(total).toBe(most(lengthA, lengthB, worth));
      },
    ),
  );
});

test('what stands in both in the same order is found', () => {
  fc.assert(
    fc.property(sequences, sequences, (shared, more) => {
      const longer = shared.flatMap((letter, index) => [letter, ...(more[index] === undefined ? [] : ['я'])]);
      expect(align(shared.length, longer.length, equal(shared, longer))).toHaveLength(shared.length);
    }),
  );
});
