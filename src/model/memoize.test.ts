import { expect, it } from 'vitest';
import { memoize, memoizeRecent } from './memoize.ts';

it('works an answer out once for a text and once for an object', () => {
  let count = 0;
  const length = memoize((text: string) => {
    count += 1;
    return { length: text.length };
  });
  expect(length('abc')).toBe(length('abc'));
  expect(length('ab')).toEqual({ length: 2 });
  expect(count).toBe(2);

  const record = { id: 'a' };
  const copy = memoize((one: { id: string }) => ({ ...one }));
  expect(copy(record)).toBe(copy(record));
  expect(copy({ id: 'a' })).not.toBe(copy(record));
});

it('keeps answers for texts of late, and forgets them all when they are too many', () => {
  let count = 0;
  const length = memoizeRecent((text) => {
    count += 1;
    return text.length;
  }, 2);
  expect([length('a'), length('a'), length('bb')]).toEqual([1, 1, 2]);
  expect(count).toBe(2);
  expect([length('ccc'), length('a')]).toEqual([3, 1]);
  expect(count).toBe(4);
});
