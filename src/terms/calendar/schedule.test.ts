import { describe, expect, it } from 'vitest';
import { areInOrder, CON, isRestWeekday, minutesInDay, PROVIDER, PROVIDER_INTAKE } from './schedule.ts';

const schedules = { PROVIDER, PROVIDER_INTAKE, CON };

describe('working hours', () => {
  it('are those that the standards name', () => {
    expect(minutesInDay(PROVIDER)).toBe(480);
    expect(minutesInDay(PROVIDER_INTAKE)).toBe(420);
    expect(minutesInDay(CON)).toBe(660);
    expect(PROVIDER.week[0]).toEqual([
      { from: 9 * 60, to: 13 * 60 },
      { from: 14 * 60 + 30, to: 18 * 60 + 30 },
    ]);
  });

  it('leave the weekend free, at the ЦОН its Sunday', () => {
    const rest = (name: keyof typeof schedules) =>
      [0, 1, 2, 3, 4, 5, 6].filter((weekday) => isRestWeekday(schedules[name], weekday));
    expect(rest('PROVIDER')).toEqual([5, 6]);
    expect(rest('PROVIDER_INTAKE')).toEqual([5, 6]);
    expect(rest('CON')).toEqual([6]);
  });

  it('are the longest of a week whose days differ', () => {
    const week = [[{ from: 0, to: 60 }], [{ from: 0, to: 90 }], [], [], [], [], []];
    expect(minutesInDay({ ...CON, week })).toBe(90);
  });

  it.each(Object.values(schedules))('of $id are named and have a source, in both languages', (schedule) => {
    for (const { ru, en } of [schedule.title, schedule.source]) {
      expect(ru).toMatch(/[а-я]{4}/);
      expect(en).toMatch(/[a-z]{4}/);
    }
  });

  it('are told apart by their id', () => {
    const ids = Object.values(schedules).map(({ id }) => id);
    expect(ids).toEqual(['provider', 'provider-intake', 'con']);
  });
});

describe('intervals', () => {
  it.each([
    ['none', [], true],
    [
      'one after another',
      [
        [9, 13],
        [14, 18],
      ],
      true,
    ],
    [
      'that touch',
      [
        [9, 13],
        [13, 18],
      ],
      true,
    ],
    [
      'that overlap',
      [
        [9, 13],
        [12, 18],
      ],
      false,
    ],
    ['without a length', [[9, 9]], false],
    ['that end before they begin', [[9, 8]], false],
    ['before midnight', [[-1, 8]], false],
    ['from midnight', [[0, 8]], true],
  ])('%s', (_, pairs, expected) => {
    expect(areInOrder(pairs.map(([from = 0, to = 0]) => ({ from, to })))).toBe(expected);
  });
});
