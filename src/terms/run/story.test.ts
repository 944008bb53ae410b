import { describe, expect, it } from 'vitest';
import { toDayNumber } from '../../model/day.ts';
import { kz } from '../__fixtures__/kz.ts';
import { makeProcess } from '../__fixtures__/regulation.ts';
import { ZERO } from '../amount.ts';
import { makeSchedule } from '../calendar/read-hours.ts';
import { CON, PROVIDER } from '../calendar/schedule.ts';
import type { PathItem } from '../path-item.ts';
import { itemTime, readTime } from '../step-time.ts';
import { type StoryRequest, writeStory } from './story.ts';

const PROCESSES = { provider: makeProcess(), con: { ...makeProcess(), holder: 'con' as const } };

const item = (phrase: string, more: Partial<PathItem> = {}): PathItem => ({
  process: 'provider',
  text: phrase,
  at: 'п. 5',
  time: itemTime(readTime(phrase), 'upper'),
  running: ZERO,
  ...more,
});

const TELLING: Omit<StoryRequest, 'items'> = {
  processes: PROCESSES,
  calendar: kz(2015),
  bound: 'upper',
  basis: undefined,
  countsFirstDay: false,
};

function tell(date: string, minute: number, ...items: PathItem[]) {
  return writeStory(toDayNumber(date) * 1440 + minute, { ...TELLING, items });
}

const lines = (...args: Parameters<typeof tell>) =>
  tell(...args).map(({ from, to, skipped }) => [
    `${from.date} ${from.time} – ${to.date} ${to.time}`,
    skipped.map(({ date }) => date.slice(5)).join(' '),
  ]);

describe('the story of a start', () => {
  it('waits for the holder to open, and names the days off', () => {
    // 17 April 2015 is a Friday.
    expect(lines('2015-04-17', 1100, item('30 минут'), item('1 час', { process: 'con' }))).toEqual([
      ['2015-04-17 18:20 – 2015-04-20 09:20', '04-18 04-19'],
      ['2015-04-20 09:20 – 2015-04-20 10:20', ''],
    ]);
    expect(lines('2015-04-17', 1150, item('30 минут'))).toEqual([
      ['2015-04-20 09:00 – 2015-04-20 09:30', '04-18 04-19'],
    ]);
    expect(lines('2015-04-17', 1100, item('2 часа', { process: 'con' }))).toEqual([
      ['2015-04-17 18:20 – 2015-04-18 09:20', ''],
    ]);
  });

  it('waits for nothing in calendar days', () => {
    expect(lines('2015-04-17', 1150, item('2 календарных дня'), item('1 час'))).toEqual([
      ['2015-04-17 19:10 – 2015-04-19 19:10', ''],
      ['2015-04-20 09:00 – 2015-04-20 10:00', '04-19'],
    ]);
    expect(lines('2015-04-17', 1150, item('1 календарный день 1 час'))).toEqual([
      ['2015-04-17 19:10 – 2015-04-20 10:00', ''],
    ]);
  });

  it('ends a day at closing time, without the days off that follow', () => {
    expect(lines('2015-04-17', 1080, item('30 минут'))).toEqual([
      ['2015-04-17 18:00 – 2015-04-17 18:30', ''],
    ]);
    const late = makeSchedule({ hours: [{ from: 540, to: 1440 }] }, PROVIDER);
    const toMidnight = writeStory(toDayNumber('2015-04-17') * 1440 + 1320, {
      ...TELLING,
      items: [item('2 часа')],
      holders: { provider: late, con: CON },
    });
    expect(toMidnight).toMatchObject([{ to: { date: '2015-04-17', time: '24:00' }, skipped: [] }]);
  });

  it('leaves out steps that take no time', () => {
    expect(lines('2015-04-17', 600, item('скоро'), item('1 час'))).toHaveLength(1);
  });

  it('says of a step what is known of it, and nothing else', () => {
    const more = { step: 's1', label: '1)', phrase: '1 час' };
    const [line] = tell('2015-04-17', 600, item('1 час', more));
    expect(line).toEqual({
      process: 'provider',
      ...more,
      text: '1 час',
      at: 'п. 5',
      from: { date: '2015-04-17', time: '10:00' },
      to: { date: '2015-04-17', time: '11:00' },
      skipped: [],
    });
    const { process: _, ...bare } = item('1 час');
    expect(Object.keys(tell('2015-04-17', 600, bare)[0] ?? {})).toEqual([
      'text',
      'at',
      'from',
      'to',
      'skipped',
    ]);
  });

  it('is not told outside of the years at hand', () => {
    expect(() => tell('2016-04-17', 600, item('1 час'))).toThrow('a start outside of the years at hand');
    expect(() => tell('2015-12-31', 1200, item('1 час'))).toThrow('a step ends outside of the years at hand');
    // This one begins in them.
    expect(() => tell('2015-12-31', 540, item('8 часов 1 минута'))).toThrow(
      'a step ends outside of the years at hand',
    );
  });
});
