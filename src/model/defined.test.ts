import { expect, it } from 'vitest';
import { defined } from './defined.ts';

it('leaves out what has no value and nothing else, in the order of the fields', () => {
  const record = defined({ b: 1, a: undefined, c: null, d: '' });
  expect(Object.keys(record)).toEqual(['b', 'c', 'd']);
  expect(record).toStrictEqual({ b: 1, c: null, d: '' });
});
