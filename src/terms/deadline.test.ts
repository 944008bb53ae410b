import { describe, expect, it } from 'vitest';
import { kz } from './__fixtures__/kz.ts';
import type { DurationUnit } from './amount.ts';
import { CON, PROVIDER, type Schedule } from './calendar/schedule.ts';
import { countedTerm, type DeadlineAnswer, findDeadlines } from './deadline.ts';
import { readDuration } from './duration.ts';
import { type Reading, readingsFor } from './readings.ts';

const EVENT: Reading = { firstDay: 'day-of-event', endOfDay: 'closing' };
const AFTER: Reading = { firstDay: 'day-after', endOfDay: 'closing' };

function answer(
  date: string,
  phrase: string,
  reading: Reading,
  {
    minute,
    schedule = PROVIDER,
    calendar = kz(),
  }: { minute?: number; schedule?: Schedule; calendar?: ReturnType<typeof kz> } = {},
): DeadlineAnswer {
  const term = readDuration(phrase);
  if (term.kind !== 'amount') throw new Error(`«${phrase}» is no amount`);
  const start = { date, ...(minute === undefined ? {} : { minute }) };
  const [first] = findDeadlines({ start, term: term.parts, calendar, schedule, readings: [reading] });
  if (first === undefined) throw new Error('one reading was asked for');
  return first;
}

const tell = (one: DeadlineAnswer) =>
  one.kind === 'deadline' ? `${one.lastDay} ${one.time}` : `${one.why}${one.year ? ` ${one.year}` : ''}`;
const skipped = (one: DeadlineAnswer) =>
  one.kind === 'deadline' ? one.skipped.map(({ date }) => date.slice(5)) : [];

describe('working days', () => {
  it('name every day that is skipped, with its reason', () => {
    const before = answer('2015-03-18', 'пять рабочих дней', AFTER);
    expect(tell(before)).toBe('2015-03-30 18:30');
    expect(
      before.kind === 'deadline' && before.skipped.map(({ date, reason }) => `${date} ${reason}`),
    ).toEqual([
      '2015-03-21 holiday',
      '2015-03-22 holiday',
      '2015-03-23 holiday',
      '2015-03-24 shifted',
      '2015-03-25 shifted',
      '2015-03-28 weekend',
      '2015-03-29 weekend',
    ]);
  });

  it('begin on the day of the event or on the day after', () => {
    expect(tell(answer('2015-03-18', '2 рабочих дня', EVENT))).toBe('2015-03-19 18:30');
    expect(tell(answer('2015-03-18', '2 рабочих дня', AFTER))).toBe('2015-03-20 18:30');
    expect(tell(answer('2015-03-21', '1 рабочий день', EVENT))).toBe('2015-03-26 18:30');
  });

  it('name the day of the event among those skipped where the term begins on it', () => {
    expect(skipped(answer('2015-04-18', '1 рабочий день', EVENT))).toEqual(['04-18', '04-19']);
    expect(skipped(answer('2015-04-18', '1 рабочий день', AFTER))).toEqual(['04-19']);
  });

  it('are those of a five-day week at the ЦОН too, and end when it closes', () => {
    expect(tell(answer('2015-04-16', '2 рабочих дня', AFTER, { schedule: CON }))).toBe('2015-04-20 20:00');
  });
});

describe('calendar days', () => {
  it('end on the next working day after a day off', () => {
    const one = answer('2015-02-19', '30 календарных дней', AFTER);
    expect(tell(one)).toBe('2015-03-26 18:30');
    expect(one).toMatchObject({ movedFrom: '2015-03-21' });
    expect(skipped(one)).toEqual(['03-21', '03-22', '03-23', '03-24', '03-25']);
  });

  it('skip nothing on the way', () => {
    const one = answer('2015-03-18', '15 календарных дней', EVENT);
    expect([tell(one), skipped(one)]).toEqual(['2015-04-01 18:30', []]);
    expect(one).not.toHaveProperty('movedFrom');
  });

  it('pass the end of a year and 29 February', () => {
    expect(tell(answer('2014-12-20', '15 календарных дней', AFTER))).toBe('2015-01-05 18:30');
    expect(tell(answer('2016-02-28', '1 календарный день', AFTER))).toBe('2016-02-29 18:30');
  });
});

describe('months', () => {
  it('end on the same date, or on the last day of a shorter month', () => {
    expect(tell(answer('2015-05-14', '1 месяц', AFTER))).toBe('2015-06-15 18:30');
    expect(tell(answer('2018-01-31', '1 месяц', AFTER))).toBe('2018-02-28 18:30');
    expect(tell(answer('2016-01-31', '1 месяц', EVENT))).toBe('2016-02-29 18:30');
    expect(tell(answer('2015-05-19', '1 месяц', EVENT))).toBe('2015-06-18 18:30');
  });
});

describe('hours and minutes', () => {
  it('run in working time from the minute of the event, whatever the reading', () => {
    for (const reading of [EVENT, AFTER]) {
      const one = answer('2015-03-20', '2 часа', reading, { minute: 17 * 60 + 30 });
      expect([tell(one), skipped(one)]).toEqual([
        '2015-03-26 10:00',
        ['03-21', '03-22', '03-23', '03-24', '03-25'],
      ]);
    }
    expect(tell(answer('2015-03-18', '30 минут', AFTER, { minute: 12 * 60 + 45 }))).toBe('2015-03-18 14:45');
  });
});

it('hours have one answer under every reading of the first day, days have one under each', () => {
  const answers = (phrase: string) => {
    const term = readDuration(phrase);
    if (term.kind !== 'amount') throw new Error(`«${phrase}» is no amount`);
    const question = { start: { date: '2015-03-18', minute: 600 }, term: term.parts, calendar: kz() };
    return findDeadlines({ ...question, schedule: PROVIDER, readings: [EVENT, AFTER] }).map(
      ({ reading, from, byMinute }) => [reading.firstDay, from, byMinute],
    );
  };
  expect(answers('2 часа')).toEqual([['day-of-event', '2015-03-18', true]]);
  expect(answers('2 рабочих дня')).toEqual([
    ['day-of-event', '2015-03-18', undefined],
    ['day-after', '2015-03-18', undefined],
  ]);
});

it('ends at midnight when so read', () => {
  const midnight: Reading = { ...AFTER, endOfDay: 'midnight' };
  expect(tell(answer('2015-03-18', '1 рабочий день', midnight))).toBe('2015-03-19 24:00');
});

describe('what cannot be computed is said', () => {
  it('a year without a calendar', () => {
    expect(tell(answer('2012-06-01', '5 рабочих дней', AFTER))).toBe('no-calendar 2012');
    expect(tell(answer('2027-12-30', '5 рабочих дней', AFTER))).toBe('no-calendar 2028');
    expect(tell(answer('2027-12-30', '5 календарных дней', AFTER))).toBe('no-calendar 2028');
    expect(tell(answer('2027-12-31', '100 часов', AFTER))).toBe('no-calendar 2028');
    expect(tell(answer('2014-12-30', '5 рабочих дней', AFTER, { calendar: kz(2014, 2016) }))).toBe(
      'no-calendar 2015',
    );
  });

  it('days of an unstated kind, and several units', () => {
    expect(tell(answer('2015-03-18', '30 дней', AFTER))).toBe('unstated-days');
    expect(tell(answer('2015-03-18', '1 рабочий день и 2 часа', AFTER))).toBe('several-units');
  });
});

it('names the years between only', () => {
  const told = (date: string, phrase: string, schedule: Schedule) => {
    const one = answer(date, phrase, AFTER, { schedule, minute: 600 });
    return one.kind === 'deadline' ? one.doubts.map(({ year, code }) => `${year} ${code}`) : one.why;
  };
  expect(told('2027-03-01', '5 рабочих дней', PROVIDER)).toContain('2027 transfers-not-established');
  // Days are those of a five-day week, hours those of the place.
  expect(told('2014-06-02', '5 рабочих дней', CON)).toEqual([]);
  // 8 March 2014 is a Saturday: a day of work for a ЦОН, one of rest for the five-day week.
  expect(told('2014-03-11', '5 рабочих дней', CON)).toEqual([]);
  expect(told('2014-03-11', '5 часов', CON)).toContain('2014 other-week');
  expect(told('2014-06-02', '5 часов', CON)).toEqual([]);
});

it('names what is uncertain about the years between', () => {
  const told = (date: string) => {
    const one = answer(date, '5 рабочих дней', AFTER);
    return one.kind === 'deadline' ? one.doubts.map(({ year, code }) => `${year} ${code}`) : one.why;
  };
  expect(told('2026-12-28')).toContain('2027 transfers-not-established');
  expect(told('2026-12-01')).not.toContain('2027 transfers-not-established');
  // Курбан-айт, 12 September 2016, is uncertain: it matters on the days before it and just after.
  expect(told('2016-09-02')).toEqual([]);
  expect(told('2016-09-05')).toEqual(['2016 uncertain-day']);
  expect(told('2016-09-19')).toEqual(['2016 uncertain-day']);
  expect(told('2016-09-20')).toEqual([]);
});

describe('how a term is counted', () => {
  const part = (max: number, unit: DurationUnit) => ({ min: 1, max, unit });

  it.each([
    [[part(3, 'working-day')], { count: 3, unit: 'working-day' }],
    [[part(3, 'calendar-day')], { count: 3, unit: 'calendar-day' }],
    [[part(3, 'month')], { count: 3, unit: 'month' }],
    [[part(3, 'hour')], { minutes: 180 }],
    [[part(3, 'minute')], { minutes: 3 }],
    [[part(3, 'hour'), part(5, 'minute')], { minutes: 185 }],
    [[part(3, 'day')], 'unstated-days'],
    [[part(1, 'working-day'), part(3, 'hour')], 'several-units'],
    [[part(1, 'day'), part(3, 'hour')], 'several-units'],
    [[part(3, 'hour'), part(1, 'working-day')], 'several-units'],
    [[part(3, 'minute'), part(5, 'minute')], { minutes: 8 }],
    [[part(3, 'minute'), part(5, 'hour')], { minutes: 303 }],
    [[], 'several-units'],
  ])('%j', (parts, expected) => {
    expect(countedTerm(parts)).toEqual(expected);
  });
});

describe('readings', () => {
  const of = (actDate: string | undefined, intakeDayExcluded = false) =>
    readingsFor({ actDate, intakeDayExcluded }).map(({ firstDay }) => firstDay);

  it.each([
    // It is applied under the law of the next day, too.
    ['2013-07-02', ['day-of-event', 'day-after']],
    ['2013-07-03', ['day-of-event', 'day-after']],
    ['2021-06-30', ['day-of-event', 'day-after']],
    ['2021-07-01', ['day-after']],
    [undefined, ['day-of-event', 'day-after']],
  ])('of an act of %s', (date, expected) => {
    expect(of(date)).toEqual(expected);
  });

  it('leave out the day of intake where the standard says so', () => {
    expect(of('2015-06-26', true)).toEqual(['day-after-intake']);
    expect(tell(answer('2015-03-18', '2 рабочих дня', { ...EVENT, firstDay: 'day-after-intake' }))).toBe(
      '2015-03-20 18:30',
    );
  });
});
