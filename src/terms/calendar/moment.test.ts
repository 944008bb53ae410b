import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../model/day.ts';
import { formatTime, toEndMoment, toInstant, toMoment } from './moment.ts';

describe('moments', () => {
  it.each([
    [0, '00:00'],
    [9, '00:09'],
    [570, '09:30'],
    [1439, '23:59'],
    [1440, '24:00'],
  ])('%i minutes are %s', (minute, time) => {
    expect(formatTime(minute)).toBe(time);
  });

  it('at the end of a day are 24:00 of that day or 00:00 of the next', () => {
    const midnight = toDayNumber('2015-03-19') * 1440;
    expect(toMoment(midnight)).toEqual({ date: '2015-03-19', time: '00:00' });
    expect(toEndMoment(midnight)).toEqual({ date: '2015-03-18', time: '24:00' });
    expect(toMoment(midnight + 1)).toEqual(toEndMoment(midnight + 1));
    expect(toMoment(midnight - 1)).toEqual({ date: '2015-03-18', time: '23:59' });
  });
});

it('moments are instants and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 * 1440 }), (instant) => {
      expect(toInstant(toMoment(instant))).toBe(instant);
      expect(toInstant(toEndMoment(instant))).toBe(instant);
    }),
  );
  expect(toInstant({ date: '1970-01-01', time: '24:00' })).toBe(1440);
  expect(toInstant({ date: '1970-01-01', time: '' })).toBeNaN();
});
