import { describe, expect, it } from 'vitest';
import { kz } from '../__fixtures__/kz.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { toMoment } from '../calendar/moment.ts';
import { makeSchedule } from '../calendar/read-hours.ts';
import { CON, PROVIDER, PROVIDER_INTAKE } from '../calendar/schedule.ts';
import type { Bound } from '../step-time.ts';
import { type DecidingStarts, decidingStarts } from './deciding-starts.ts';
import type { RunSegment } from './segments.ts';
import type { StartQuestion, Ways } from './starts.ts';

const work = (minutes: number, holder: 'provider' | 'con' = 'provider'): RunSegment => ({
  kind: 'work',
  holder,
  minutes,
});
const days = (count: number): RunSegment => ({ kind: 'days', days: count });

interface Asked extends Omit<StartQuestion, 'calendar'> {
  ways: Ways;
  bound: Bound;
  from?: string;
}

const USUAL: Asked = {
  ways: [[days(3), work(60)]],
  bound: 'upper',
  term: { count: 10, unit: 'working-day' },
  readings: [{ firstDay: 'day-after', endOfDay: 'closing' }],
  intake: PROVIDER_INTAKE,
  place: PROVIDER,
};

const TWO_WAYS: Ways = [
  [days(3), work(60)],
  [days(5), work(30)],
];

/** Questions that differ from one another in one thing each. */
const QUESTIONS: Record<string, Asked> = {
  usual: USUAL,
  'another count': { ...USUAL, term: { count: 11, unit: 'working-day' } },
  'another unit': { ...USUAL, term: { count: 10, unit: 'calendar-day' } },
  'in minutes': { ...USUAL, term: { minutes: 600 }, from: '2015-04-16', to: '2015-04-17' },
  'in more minutes': { ...USUAL, term: { minutes: 660 }, from: '2015-04-16', to: '2015-04-17' },
  'another first day': { ...USUAL, readings: [{ firstDay: 'day-of-event', endOfDay: 'closing' }] },
  'another end of the day': { ...USUAL, readings: [{ firstDay: 'day-after', endOfDay: 'midnight' }] },
  'another intake': { ...USUAL, intake: CON },
  'another place': { ...USUAL, place: CON },
  'another provider': { ...USUAL, holders: { provider: CON, con: CON } },
  'work of the ЦОН': { ...USUAL, ways: [[days(3), work(60, 'con')]] },
  'another ЦОН': {
    ...USUAL,
    ways: [[days(3), work(60, 'con')]],
    holders: { provider: PROVIDER, con: PROVIDER },
  },
  'another way': { ...USUAL, ways: [[days(13), work(6)]] },
  'two ways': { ...USUAL, ways: TWO_WAYS },
  'the shorter of two ways': { ...USUAL, ways: TWO_WAYS, bound: 'lower' },
  'a way without time besides': { ...USUAL, ways: [[], ...TWO_WAYS], bound: 'lower' },
  'in minutes from the first day': { ...USUAL, term: { minutes: 600 }, to: '2015-01-05' },
  'to a day': { ...USUAL, to: '2015-02-27' },
  'from a day': { ...USUAL, from: '2015-06-01' },
};

const ask = ({ ways, bound, from, ...question }: Asked, calendar: WorkingCalendar) =>
  decidingStarts(ways, bound, { ...question, calendar }, from);

describe('the answers to different questions', () => {
  it.each(Object.keys(QUESTIONS))('are kept apart: %s', (name) => {
    const asked = QUESTIONS[name];
    if (asked === undefined) throw new Error('a question was expected');
    const alone = ask(asked, kz(2015));
    expect(alone).toBeDefined();
    for (const [other, before] of Object.entries(QUESTIONS)) {
      const calendar = kz(2015);
      // A path that is asked for again is answered from a table.
      for (const count of [20, 21, 22]) ask({ ...before, term: { count, unit: 'calendar-day' } }, calendar);
      ask(before, calendar);
      expect([other, ask(asked, calendar)]).toEqual([other, alone]);
    }
  });

  it('are worked out once for equal ones', () => {
    const calendar = kz(2015);
    const again: Asked = { ...USUAL, ways: [[days(3), work(60)]] };
    expect(ask(again, calendar)).toBe(ask(USUAL, calendar));
    expect(ask(USUAL, kz(2015))).not.toBe(ask(USUAL, calendar));
  });
});

describe('the start that decides', () => {
  const startOf = (asked: Asked, ...years: number[]) => {
    const start = ask(asked, kz(...years))?.starts[0]?.worst.start;
    return start === undefined ? undefined : toMoment(start);
  };
  const told = (found: DecidingStarts | undefined) =>
    found?.starts.map(({ reading, worst, deadline }) => [reading.firstDay, worst.margin, deadline.lastDay]);

  it('is one for each reading, in their order', () => {
    const readings = [
      { firstDay: 'day-after', endOfDay: 'closing' },
      { firstDay: 'day-of-event', endOfDay: 'closing' },
    ] as const;
    const both = told(ask({ ...USUAL, readings }, kz(2015)));
    const alone = readings.map((reading) => told(ask({ ...USUAL, readings: [reading] }, kz(2015)))?.[0]);
    expect(both).toEqual(alone);
  });

  it('of years that are parted is the worst of all, the earliest of equal ones', () => {
    const parted = (...years: number[]) => told(ask(USUAL, kz(...years)))?.[0];
    const start = (...years: number[]) => ask(USUAL, kz(...years))?.starts[0]?.worst.start;
    const [a, b] = [parted(2014), parted(2016)];
    expect([a, b]).toContainEqual(parted(2014, 2016));
    expect([start(2014), start(2016)]).toContain(start(2014, 2016));
    const late: Asked = { ...USUAL, ways: [[days(30)]] };
    const margins = [[2014], [2016], [2014, 2016]].map((years) => {
      const worst = ask(late, kz(...years))?.starts[0]?.worst.margin;
      return worst === undefined ? Number.NaN : worst.days * 2000 + worst.minutes;
    });
    // All are late: the greatest excess is the worst.
    expect(margins[2]).toBe(Math.max(...margins.slice(0, 2)));
  });

  it('of years that are parted may be in the later ones', () => {
    // Over 2015 the example fits. From 20 March 2019 the work goes on after the break, on the 26th; 24 days later
    // is 19 April, and the term ends on the 18th.
    const example: Asked = {
      ...USUAL,
      ways: [[work(135), days(24), work(75)]],
      term: { count: 30, unit: 'calendar-day' },
      readings: [{ firstDay: 'day-of-event', endOfDay: 'closing' }],
    };
    expect(startOf(example, 2015, 2019)).toEqual({ date: '2019-03-20', time: '17:29' });
  });

  it('is the earliest where all are equal', () => {
    // Eight hours of work and a working day are over on the same day, whatever the start.
    const equal: Asked = { ...USUAL, ways: [[work(480)]], term: { count: 1, unit: 'working-day' } };
    expect(startOf(equal, 2014, 2016)).toEqual({ date: '2014-01-06', time: '17:29' });
  });

  it('may be at midnight', () => {
    const allDay = makeSchedule({ days: [0, 6], hours: [{ from: 0, to: 1440 }] }, PROVIDER);
    const day = '2015-04-14';
    const equal: Asked = { ...USUAL, ways: [[work(60)]], term: { minutes: 60 }, intake: allDay, to: day };
    expect(startOf({ ...equal, from: day }, 2015)).toEqual({ date: day, time: '00:00' });
  });

  it('names the way that ends then', () => {
    const way = (bound: Bound, ...minutes: number[]) =>
      ask({ ...USUAL, ways: minutes.map((one) => [work(one)]), bound }, kz(2015))?.starts[0]?.worst.way;
    expect([way('upper', 60, 120), way('upper', 120, 60)]).toEqual([1, 0]);
    expect([way('lower', 60, 120), way('lower', 120, 60)]).toEqual([0, 1]);
  });

  it('is none where no start can be computed', () => {
    expect(ask({ ...USUAL, ways: [[days(400)]] }, kz(2015))).toBeUndefined();
    // One way that leads outside of the years is enough.
    const [long, short] = [[work(400 * 480)], [work(60)]];
    expect(ask({ ...USUAL, ways: [long, short] }, kz(2015))).toBeUndefined();
    expect(ask({ ...USUAL, ways: [short, long] }, kz(2015))).toBeUndefined();
    expect(ask({ ...USUAL, from: '2016-01-01' }, kz(2015))).toBeUndefined();
  });

  it('says which dates were tried, and what is uncertain about their years', () => {
    const found = ask(USUAL, kz(2015, 2016));
    expect(found?.tried).toEqual({ from: '2015-01-05', to: '2016-12-14', until: '2016-12-30' });
    expect(found?.doubts.map(({ year, code }) => `${year} ${code}`)).toEqual([
      '2016 uncertain-day',
      '2016 next-year-missing',
    ]);
  });

  it('says so of years that are parted, from the first to the last', () => {
    const found = ask(USUAL, kz(2014, 2016));
    expect(found?.tried).toEqual({ from: '2014-01-06', to: '2016-12-14', until: '2016-12-30' });
    expect(found?.doubts.map(({ year, code }) => `${year} ${code}`)).toEqual([
      '2014 next-year-missing',
      '2016 uncertain-day',
      '2016 next-year-missing',
    ]);
  });
});

describe('the last day of the years at hand, 31 December,', () => {
  const tried = (more: Partial<Asked>) => ask({ ...USUAL, ...more }, kz(2015))?.tried;

  it('may be that of the end and of the deadline', () => {
    expect(tried({ ways: [[days(1)]], term: { count: 1, unit: 'working-day' } })).toEqual({
      from: '2015-01-05',
      to: '2015-12-30',
      until: '2015-12-31',
    });
  });

  it('may be that of the start, in hours', () => {
    const last = '2015-12-31';
    expect(tried({ ways: [[work(30)]], term: { minutes: 60 }, from: last })).toEqual({
      from: last,
      to: last,
      until: last,
    });
  });

  it('is worked to its midnight', () => {
    const late = makeSchedule({ hours: [{ from: 540, to: 1440 }] }, PROVIDER);
    const sameDay: Partial<Asked> = {
      term: { count: 1, unit: 'calendar-day' },
      readings: [{ firstDay: 'day-of-event', endOfDay: 'closing' }],
      holders: { provider: late, con: CON },
    };
    // From 17:29 there are 391 minutes to midnight.
    expect(tried({ ...sameDay, ways: [[work(391)]] })?.to).toBe('2015-12-31');
    expect(tried({ ...sameDay, ways: [[work(392)]] })?.to).toBe('2015-12-30');
  });
});
