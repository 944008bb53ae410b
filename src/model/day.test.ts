import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  addMonths,
  assertDay,
  daysBetween,
  earliest,
  fromDayNumber,
  isDay,
  latest,
  makeDay,
  toDayNumber,
  toWeekday,
  toYear,
} from './day.ts';

describe('days as numbers', () => {
  it('count from 1 January 1970, a Thursday', () => {
    expect([toDayNumber('1970-01-01'), toWeekday(0)]).toEqual([0, 3]);
    expect(['1969-12-28', '1969-12-29', '2015-03-22', '2015-03-23'].map(toDayNumber).map(toWeekday)).toEqual([
      6, 0, 6, 0,
    ]);
    expect([fromDayNumber(-1), toYear(-1), toYear(0)]).toEqual(['1969-12-31', 1969, 1970]);
  });

  it('are dates and back', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (day) => {
        expect(toDayNumber(fromDayNumber(day))).toBe(day);
        expect(toYear(day)).toBe(Number(fromDayNumber(day).slice(0, 4)));
      }),
    );
  });

  it.each(['2015-06-31', '2015-02-29', '2015-13-01', '2015-1-1', '2015', '2015-01', '', 'завтра'])(
    'are not made of «%s»',
    (text) => {
      expect(() => toDayNumber(text)).toThrow(`not a date: «${text}»`);
      expect(() => assertDay(text)).toThrow(`not a date: «${text}»`);
      expect(isDay(text)).toBe(false);
    },
  );
});

describe('months', () => {
  const later = (date: string, months: number) => {
    const { day, short } = addMonths(toDayNumber(date), months);
    return `${fromDayNumber(day)}${short ? ' short' : ''}`;
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

describe('days as texts', () => {
  it('have their arithmetic', () => {
    expect(addDays('2016-02-28', 2)).toBe('2016-03-01');
    expect(addDays('2015-01-01', -1)).toBe('2014-12-31');
    expect(daysBetween('2015-02-27', '2015-03-02')).toBe(3);
    expect(() => addDays('2015-02-29', 1)).toThrow('not a date');
  });

  it('are made of figures where the calendar has the day', () => {
    expect(makeDay(2014, 7, 3)).toBe('2014-07-03');
    expect(makeDay(2015, 2, 29)).toBeUndefined();
    expect(makeDay(2015, 0, 1)).toBeUndefined();
    expect(makeDay(2015, 13, 1)).toBeUndefined();
  });

  it('have a first and a last among them', () => {
    expect(earliest(['2015-03-01', undefined, '2014-12-31'])).toBe('2014-12-31');
    expect(latest(['2015-03-01', undefined, '2014-12-31'])).toBe('2015-03-01');
    expect([earliest([]), latest([undefined])]).toEqual([undefined, undefined]);
  });
});
