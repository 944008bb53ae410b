import fc from 'fast-check';
import { expect, it } from 'vitest';
import { editDistance, nearest } from './nearest.ts';

it.each([
  ['duration', 'duratoin', 1],
  ['chanels', 'channels', 1],
  ['', 'abc', 3],
  ['same', 'same', 0],
])('%s and %s differ by %i', (from, to, distance) => {
  expect(editDistance(from, to)).toBe(distance);
});

it('is symmetric, and zero for nothing but equal words', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(editDistance(a, b)).toBe(editDistance(b, a));
      expect(editDistance(a, b) === 0).toBe(a === b);
    }),
  );
});

it('gives the closest first and nothing that is far', () => {
  expect(nearest('channels', ['chanel', 'channel', 'appendices'])).toEqual(['channel', 'chanel']);
  expect(nearest('x', ['appendices'])).toEqual([]);
});
