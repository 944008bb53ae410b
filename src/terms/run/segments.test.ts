import { describe, expect, it } from 'vitest';
import { defined } from '../../model/defined.ts';
import { makeProcess } from '../__fixtures__/regulation.ts';
import { ZERO } from '../amount.ts';
import type { PathItem } from '../path-item.ts';
import { itemTime, readTime } from '../step-time.ts';
import {
  buildSegments,
  findHolder,
  joined,
  makeSegmentsKey,
  type PhraseReading,
  type RunSegment,
} from './segments.ts';

const PROCESSES = { provider: makeProcess(), con: { ...makeProcess(), holder: 'con' as const } };

const item = (phrase: string, process: string | undefined, bound: 'lower' | 'upper'): PathItem => ({
  ...defined({ process }),
  text: phrase,
  at: 'п. 5',
  phrase,
  time: itemTime(readTime(phrase), bound),
  running: ZERO,
});

const READING: PhraseReading = { bound: 'upper', basis: undefined, countsFirstDay: false };

function segments(phrases: readonly string[], process = 'provider', more: Partial<PhraseReading> = {}) {
  const reading = { ...READING, ...more };
  return buildSegments(
    phrases.map((phrase) => item(phrase, process, reading.bound)),
    reading,
    PROCESSES,
  );
}

const key = (...args: Parameters<typeof segments>) => segments(...args).map(makeSegmentsKey);

it('are of the ЦОН where its process has them, else of the provider', () => {
  expect(findHolder({ process: 'con' }, PROCESSES)).toBe('con');
  expect(findHolder({ process: 'provider' }, PROCESSES)).toBe('provider');
  expect(findHolder({ process: 'other' }, PROCESSES)).toBe('provider');
  expect(findHolder({}, PROCESSES)).toBe('provider');
});

describe('the spells of a step', () => {
  it('are months, then days, then work', () => {
    expect(segments(['1 месяц 2 календарных дня 3 часа'])).toEqual([
      [
        { kind: 'months', months: 1 },
        { kind: 'days', days: 2 },
        { kind: 'work', holder: 'provider', minutes: 180 },
      ],
    ]);
  });

  it('are none for a step without a number', () => {
    expect(key(['скоро', '1 час'])).toEqual(['', 'p60']);
  });

  it('are as long as the bound has them', () => {
    expect(key(['2 – 4 часа'], 'provider', { bound: 'lower' })).toEqual(['p120']);
    expect(key(['2 – 4 часа'])).toEqual(['p240']);
  });

  it('have days of an unstated kind as they are read', () => {
    expect(key(['3 дня'], 'provider', { basis: 'working' })).toEqual(['p1440']);
    expect(key(['3 дня'], 'provider', { basis: 'calendar' })).toEqual(['d3']);
  });

  it('have the longer working day of the ЦОН', () => {
    expect(key(['2 рабочих дня 1 час'], 'con')).toEqual([`c${2 * 660 + 60}`]);
    expect(key(['2 – 3 рабочих дня'], 'con', { bound: 'lower' })).toEqual([`c${2 * 660}`]);
    expect(key(['2 – 3 рабочих дня'], 'con')).toEqual([`c${3 * 660}`]);
    expect(key(['3 дня'], 'con', { basis: 'working' })).toEqual([`c${3 * 660}`]);
    expect(key(['3 дня 2 часа'], 'con', { basis: 'working' })).toEqual([`c${3 * 660 + 120}`]);
    expect(key(['3 дня'], 'con', { basis: 'calendar' })).toEqual(['d3']);
    expect(key(['3 дня'], 'con')).toEqual(['']);
    expect(key(['8 часов'], 'con')).toEqual(['c480']);
  });
});

describe('where the first day counts', () => {
  const counted = (...phrases: string[]) => key(phrases, 'provider', { countsFirstDay: true });

  it('each count of calendar days is a day shorter', () => {
    expect(counted('3 календарных дня')).toEqual(['d2']);
    expect(counted('2 календарных дня', '27 календарных дней')).toEqual(['d1', 'd27']);
    expect(counted('2 календарных дня', '1 час', '3 календарных дня')).toEqual(['d1', 'p60', 'd2']);
    expect(counted('1 месяц', '1 рабочий день')).toEqual(['m1', 'p480']);
  });

  it('and nowhere else', () => {
    expect(key(['3 календарных дня', '2 календарных дня'])).toEqual(['d3', 'd2']);
    expect(segments(['1 месяц 1 час'], 'provider', { countsFirstDay: true })).toEqual([
      [
        { kind: 'months', months: 1 },
        { kind: 'work', holder: 'provider', minutes: 60 },
      ],
    ]);
  });
});

describe('neighbours', () => {
  const work = (minutes: number, holder: 'provider' | 'con' = 'provider'): RunSegment => ({
    kind: 'work',
    holder,
    minutes,
  });
  const days = (count: number): RunSegment => ({ kind: 'days', days: count });
  const months = (count: number): RunSegment => ({ kind: 'months', months: count });

  it('of one kind are one', () => {
    expect(joined([work(5), work(6), days(1), days(2), work(7)])).toEqual([work(11), days(3), work(7)]);
    expect(joined([days(1), days(2)])).toEqual([days(3)]);
  });

  it('of two holders, and months, stay apart', () => {
    const apart = [work(5), work(6, 'con'), months(1), months(1), days(1), work(1)];
    expect(joined(apart)).toEqual(apart);
    expect(joined([days(2), work(1), days(2)])).toEqual([days(2), work(1), days(2)]);
  });

  it('have a key that tells them apart', () => {
    expect(makeSegmentsKey([work(5), work(5, 'con'), days(5), months(5)])).toBe('p5 c5 d5 m5');
  });
});
