import { expect, it } from 'vitest';
import { toDayNumber } from '../../model/day.ts';
import { kz } from '../__fixtures__/kz.ts';
import { timetableAt } from '../calendar/calendar.ts';
import { toEndMoment } from '../calendar/moment.ts';
import { CON, PROVIDER } from '../calendar/schedule.ts';
import { advanceAll, type Tables } from './advance.ts';
import type { RunSegment } from './segments.ts';

function tables(): Tables {
  const [provider, con] = [PROVIDER, CON].map((one) => timetableAt(kz(2015), one, toDayNumber('2015-06-01')));
  if (provider === undefined || con === undefined) throw new Error('2015 is at hand');
  return { provider, con };
}

function from(date: string, minute: number, ...segments: RunSegment[]): string | undefined {
  const end = advanceAll(toDayNumber(date) * 1440 + minute, segments, tables());
  return end === undefined ? undefined : `${toEndMoment(end).date} ${toEndMoment(end).time}`;
}

const work = (minutes: number, holder: 'provider' | 'con' = 'provider'): RunSegment => ({
  kind: 'work',
  holder,
  minutes,
});

it('works in the hours of the holder', () => {
  expect(from('2015-04-17', 18 * 60, work(60))).toBe('2015-04-20 09:30');
  expect(from('2015-04-17', 18 * 60, work(60, 'con'))).toBe('2015-04-17 19:00');
});

it('runs calendar days on through days off, each of 24 hours', () => {
  expect(from('2015-04-17', 600, { kind: 'days', days: 1 })).toBe('2015-04-18 10:00');
});

it('ends months at the same minute, or with the last day of a shorter month', () => {
  expect(from('2015-01-28', 600, { kind: 'months', months: 1 })).toBe('2015-02-28 10:00');
  expect(from('2015-01-30', 600, { kind: 'months', months: 1 })).toBe('2015-02-28 24:00');
  expect(from('2015-01-31', 600, { kind: 'months', months: 2 })).toBe('2015-03-31 10:00');
});

it('takes segments one after another, as far as the years at hand', () => {
  expect(from('2015-04-17', 600)).toBe('2015-04-17 10:00');
  expect(from('2015-04-17', 600, { kind: 'days', days: 1 }, work(60))).toBe('2015-04-20 10:00');
  expect(from('2015-12-30', 600, work(480 * 9), { kind: 'days', days: 1 })).toBeUndefined();
});
