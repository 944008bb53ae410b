import { describe, expect, it } from 'vitest';
import { CON, PROVIDER } from './schedule.ts';
import {
  addWorkingMinutes,
  coversDay,
  daysOffBetween,
  findClosing,
  hoursOn,
  isWorkingDay,
  makeTimetable,
  nextWorkingDay,
  nextWorkingMoment,
  nthWorkingDay,
  workedUntil,
  workingDaysBetween,
  workingDaysUntil,
  workingMinutesBetween,
} from './timetable.ts';

const DAY = 1440;
const FIRST = 100;

/** Days 100 to 104: an hour and two, off, off, ten minutes, an hour up to midnight. */
const hours = [
  [
    { from: 60, to: 120 },
    { from: 180, to: 300 },
  ],
  [],
  [],
  [{ from: 0, to: 10 }],
  [{ from: 1380, to: 1440 }],
];
const off = ['101', '102'].map((date) => ({
  date,
  reason: 'weekend' as const,
  source: 'образец',
  certainty: 'cited' as const,
}));
const table = makeTimetable(PROVIDER, FIRST, hours, off, []);
const at = (day: number, minute: number) => day * DAY + minute;

it('must have the hours of a day in order', () => {
  const overlap = [
    [
      { from: 60, to: 120 },
      { from: 100, to: 130 },
    ],
  ];
  expect(() => makeTimetable(CON, FIRST, overlap, [], [])).toThrow('opening hours of «con» overlap');
});

it('knows when each working day closes', () => {
  expect([...table.working]).toEqual([100, 103, 104]);
  expect([...table.closings]).toEqual([at(100, 300), at(103, 10), at(104, 1440)]);
});

it('covers its days and no others', () => {
  expect([99, 100, 104, 105].map((day) => coversDay(table, day))).toEqual([false, true, true, false]);
  expect([99, 100, 101, 103, 105].map((day) => isWorkingDay(table, day))).toEqual([
    false,
    true,
    false,
    true,
    false,
  ]);
  expect([99, 101, 105].map((day) => hoursOn(table, day))).toEqual([[], [], []]);
  expect([99, 100, 101, 104, 105].map((day) => findClosing(table, day))).toEqual([
    undefined,
    300,
    undefined,
    1440,
    undefined,
  ]);
});

describe('working days', () => {
  it('are found from a day on', () => {
    expect([100, 101, 102, 103, 104].map((day) => nextWorkingDay(table, day))).toEqual([
      100, 103, 103, 103, 104,
    ]);
    expect([1, 2, 3, 4].map((count) => nthWorkingDay(table, 100, count))).toEqual([100, 103, 104, undefined]);
    expect([99, 105, 106].map((day) => nextWorkingDay(table, day))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are counted', () => {
    expect([50, 100, 101, 103, 104, 105, 200].map((day) => workingDaysUntil(table, day))).toEqual([
      0, 0, 1, 1, 2, 3, 3,
    ]);
    expect(workingDaysBetween(table, 100, 104)).toBe(3);
    expect(workingDaysBetween(table, 101, 102)).toBe(0);
    expect(workingDaysBetween(table, 104, 100)).toBe(0);
    expect(workingDaysBetween(table, 99, 104)).toBeUndefined();
    expect(workingDaysBetween(table, 100, 105)).toBeUndefined();
  });
});

describe('working minutes', () => {
  it('are summed up to an instant', () => {
    const instants = [at(100, 0), at(100, 60), at(100, 90), at(100, 120), at(100, 150), at(100, 300)];
    expect(instants.map((instant) => workedUntil(table, instant))).toEqual([0, 0, 30, 60, 60, 180]);
    const later = [at(101, 5), at(103, 0), at(103, 10), at(104, 1390), at(105, 0)];
    expect(later.map((instant) => workedUntil(table, instant))).toEqual([180, 180, 190, 200, 250]);
    expect([at(100, 0) - 1, at(105, 1), at(106, 0)].map((instant) => workedUntil(table, instant))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });

  it('are counted between two', () => {
    expect(workingMinutesBetween(table, at(100, 90), at(103, 5))).toBe(155);
    expect(workingMinutesBetween(table, at(103, 5), at(100, 90))).toBe(0);
    expect(workingMinutesBetween(table, at(99, 0), at(103, 5))).toBeUndefined();
    expect(workingMinutesBetween(table, at(100, 0), at(105, 1))).toBeUndefined();
  });

  it('are added, and work done by closing time ends at closing time', () => {
    const add = (minutes: number) => addWorkingMinutes(table, at(100, 60), minutes);
    expect([60, 61, 180, 181, 190, 191, 250].map(add)).toEqual([
      at(100, 120),
      at(100, 181),
      at(100, 300),
      at(103, 1),
      at(103, 10),
      at(104, 1381),
      at(104, 1440),
    ]);
    expect([251, 100_000].map(add)).toEqual([undefined, undefined]);
    expect(addWorkingMinutes(table, at(100, 90), 60)).toBe(at(100, 210));
    expect(addWorkingMinutes(table, at(101, 700), 10)).toBe(at(103, 10));
    expect(addWorkingMinutes(table, at(103, 5), 10)).toBe(at(104, 1385));
  });

  it('that are none end where they began', () => {
    expect(addWorkingMinutes(table, at(101, 700), 0)).toBe(at(101, 700));
    expect(addWorkingMinutes(table, at(500, 0), 0)).toBe(at(500, 0));
  });

  it('are not added outside of the years at hand', () => {
    expect(addWorkingMinutes(table, at(100, 0) - 1, 1)).toBeUndefined();
    expect(addWorkingMinutes(table, at(105, 0), 1)).toBeUndefined();
    expect(addWorkingMinutes(table, at(106, 0), 1)).toBeUndefined();
  });

  it('are found among days of every length', () => {
    const many = Array.from({ length: 60 }, (_, index) =>
      index % 7 === 6 ? [] : [{ from: 0, to: 1 + ((index * 37) % 97) }],
    );
    const uneven = makeTimetable(PROVIDER, FIRST, many, [], []);
    const every = many.flatMap((open, index) =>
      open.flatMap(({ to }) => Array.from({ length: to }, (_, minute) => at(FIRST + index, minute + 1))),
    );
    expect(every.map((_, index) => addWorkingMinutes(uneven, at(FIRST, 0), index + 1))).toEqual(every);
    expect(addWorkingMinutes(uneven, at(FIRST, 0), every.length + 1)).toBeUndefined();
  });

  it('that come next begin at once in working hours, else at the next opening', () => {
    const next = [at(100, 0), at(100, 60), at(100, 120), at(101, 0), at(104, 1439), at(105, 0)];
    expect(next.map((instant) => nextWorkingMoment(table, instant))).toEqual([
      at(100, 60),
      at(100, 60),
      at(100, 180),
      at(103, 0),
      at(104, 1439),
      undefined,
    ]);
  });
});

it('lists the days off between two, as far as they are at hand', () => {
  const dates = (from: number, to: number) => daysOffBetween(table, from, to).map(({ date }) => date);
  expect(dates(0, 1000)).toEqual(['101', '102']);
  expect(dates(100, 101)).toEqual(['101']);
  expect(dates(102, 104)).toEqual(['102']);
  expect(dates(101, 101)).toEqual(['101']);
  expect(dates(103, 104)).toEqual([]);
  expect(dates(0, 99)).toEqual([]);
  expect(dates(105, 110)).toEqual([]);
});
