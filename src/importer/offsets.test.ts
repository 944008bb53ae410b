import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { cutOffsets, Stretch, settleOffsets, shiftOffsets } from './offsets.ts';

const place = fc.integer({ min: -3, max: 24 });

describe('a stretch of letters', () => {
  it('answers as the list of its offsets', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(16), place, place, (start, length, one, other) => {
        const list = Array.from({ length }, (_, index) => start + index);
        const stretch = new Stretch(start, length);
        expect([...stretch]).toEqual(list);
        expect(stretch.at(one)).toBe(list.at(one));
        expect(stretch.indexOf(one)).toBe(list.indexOf(one));
        expect(stretch.lastIndexOf(one)).toBe(list.lastIndexOf(one));
        expect(stretch.includes(one)).toBe(list.includes(one));
        expect(stretch.slice(one, other)).toEqual(list.slice(one, other));
        expect([...shiftOffsets(stretch, 2)]).toEqual(list.map((offset) => offset + 2));
        const [from, to] = [Math.abs(one), Math.abs(other)];
        expect([...cutOffsets(stretch, from, to)]).toEqual(list.slice(from, to));
      }),
      propertyRuns(200),
    );
  });

  it('is what a list without gaps becomes, and no other', () => {
    expect(settleOffsets([4, 5, 6])).toEqual(new Stretch(4, 3));
    expect(settleOffsets([3, 3, 5])).toEqual([3, 3, 5]);
    expect(settleOffsets([])).toEqual([]);
  });
});
