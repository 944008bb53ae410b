import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../model/day.ts';
import { includes, intersect, type Period } from './period.ts';

const day = fc.integer({ min: 0, max: 40 }).map((count) => addDays('2015-01-01', count));
const period: fc.Arbitrary<Period> = fc.record({ from: day, until: day }, { requiredKeys: [] });

it('has its ends in it, and none where it has none', () => {
  expect(includes({ from: '2015-01-01', until: '2015-01-02' }, '2015-01-01')).toBe(true);
  expect(includes({ from: '2015-01-01', until: '2015-01-02' }, '2015-01-02')).toBe(true);
  expect(includes({ from: '2015-01-01', until: '2015-01-02' }, '2015-01-03')).toBe(false);
  expect(includes({}, '1999-01-01')).toBe(true);
});

it('ends at the earlier end, and is open where both are', () => {
  const since: Period = { from: '2015-01-01' };
  expect(intersect(since, { until: '2015-01-01' })).toEqual({ from: '2015-01-01', until: '2015-01-01' });
  expect(intersect(since, { until: '2014-12-31' })).toBeUndefined();
  expect(intersect(since, { from: '2016-01-01' })).toStrictEqual({ from: '2016-01-01' });
  expect(intersect({ until: '2015-01-01' }, {})).toStrictEqual({ until: '2015-01-01' });
});

it('has in common with another the days that are in both', () => {
  fc.assert(
    fc.property(period, period, day, (a, b, one) => {
      const both = intersect(a, b);
      expect(both !== undefined && includes(both, one)).toBe(includes(a, one) && includes(b, one));
    }),
  );
});
