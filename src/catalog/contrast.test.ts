import { expect, it } from 'vitest';
import { contrast } from './contrast.ts';

it('agrees with the examples of WCAG, in either order', () => {
  expect(contrast('#000000', '#ffffff')).toBeCloseTo(21, 5);
  expect(contrast('#FFFFFF', '#ffffff')).toBe(1);
  // The lightest grey that passes on white, and the next one, which does not.
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('#ffffff', '#777777')).toBeCloseTo(4.48, 2);
});
