import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addMonths,
  dayOf,
  endMomentOf,
  instantOf,
  isoOf,
  momentOf,
  timeOf,
  weekdayOf,
  yearOf,
} from './day-number.ts';

describe('days as numbers', () => {
  it('count from 1 January 1970, a Thursday', () => {
    expect([dayOf('1970-01-01'), weekdayOf(0)]).toEqual([0, 3]);
    expect(['1969-12-28', '1969-12-29', '2015-03-22', '2015-03-23'].map(dayOf).map(weekdayOf)).toEqual([
      6, 0, 6, 0,
    ]);
    expect([isoOf(-1), yearOf(-1), yearOf(0)]).toEqual(['1969-12-31', 1969, 1970]);
  });

  it('are dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(dayOf(isoOf(day))).toBe(day);
        expect(yearOf(day)).toBe(Number(isoOf(day).slice(0, 4)));
      }),
    );
  });

  it.each(['2015-06-31', '2015-02-29', '2015-13-01', '2015-1-1', '2015', '2015-01', '', 'завтра'])(
    'are not made of «%s»',
    (text) => {
      expect(() => dayOf(text)).toThrow(`not a date: «${text}»`);
    },
  );
});

describe('months', () => {
  const later = (date: string, months: number) => {
    const { day, short } = addMonths(dayOf(date), months);
    return `${isoOf(day)}${short ? ' short' : ''}`;
  };

  it('later it is the same date, or the last day of a month that has no such date', () => {
    expect(later('2015-01-28', 1)).toBe('2015-02-28');
    expect(later('2015-01-29', 1)).toBe('2015-02-28 short');
    expect(later('2016-01-29', 1)).toBe('2016-02-29');
    expect(later('2015-12-31', 2)).toBe('2016-02-29 short');
    expect(later('2015-12-31', 1)).toBe('2016-01-31');
    expect(later('2015-03-31', 1)).toBe('2015-04-30 short');
  });
});

describe('moments', () => {
  it.each([
    [0, '00:00'],
    [9, '00:09'],
    [570, '09:30'],
    [1439, '23:59'],
    [1440, '24:00'],
  ])('%i minutes are %s', (minute, time) => {
    expect(timeOf(minute)).toBe(time);
  });

  it('at the end of a day are 24:00 of that day or 00:00 of the next', () => {
    const midnight = dayOf('2015-03-19') * 1440;
    expect(momentOf(midnight)).toEqual({ date: '2015-03-19', time: '00:00' });
    expect(endMomentOf(midnight)).toEqual({ date: '2015-03-18', time: '24:00' });
    expect(momentOf(midnight + 1)).toEqual(endMomentOf(midnight + 1));
    expect(momentOf(midnight - 1)).toEqual({ date: '2015-03-18', time: '23:59' });
  });
});

it('moments are instants and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 40_000 * 1440 }), (instant) => {
      expect(instantOf(momentOf(instant))).toBe(instant);
      expect(instantOf(endMomentOf(instant))).toBe(instant);
    }),
  );
  expect(instantOf({ date: '1970-01-01', time: '24:00' })).toBe(1440);
  expect(instantOf({ date: '1970-01-01', time: '' })).toBeNaN();
});
