import { describe, expect, it } from 'vitest';
import { kz } from '../__fixtures__/kz.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { CON, PROVIDER, PROVIDER_INTAKE } from '../calendar/schedule.ts';
import type { Bound } from '../step-time.ts';
import { type DecidingStarts, decidingStarts } from './deciding-starts.ts';
import type { Segment } from './segments.ts';
import type { StartQuestion, Ways } from './starts.ts';

const work = (minutes: number, holder: 'provider' | 'con' = 'provider'): Segment => ({
  kind: 'work',
  holder,
  minutes,
});
const days = (count: number): Segment => ({ kind: 'days', days: count });

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

  it('is none where no start can be computed', () => {
    expect(ask({ ...USUAL, ways: [[days(400)]] }, kz(2015))).toBeUndefined();
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
});
