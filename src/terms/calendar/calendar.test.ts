import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fromDayNumber, toDayNumber, toWeekday } from '../../model/day.ts';
import type { Calendar } from '../../model/records.ts';
import { kz, kzRecords } from '../__fixtures__/kz.ts';
import { buildTimetables, timetableAt, workingCalendar } from './calendar.ts';
import { type DayOff, idlePairs } from './days-off.ts';
import { CON, PROVIDER, type Schedule } from './schedule.ts';
import { daysOffBetween, isWorkingDay, type Timetable, workingDaysBetween } from './timetable.ts';

const GOLDENS = new URL('../__fixtures__/days-off/', import.meta.url);

interface Golden {
  year: number;
  /** Date, reason and what it stands in for; weekends left out. */
  off: string[];
  /** Saturdays and Sundays that are worked. */
  worked: string[];
  /** By month. */
  workingDays: number[];
}

function only(calendar = kz(), schedule = PROVIDER): Timetable {
  const [timetable, ...others] = buildTimetables(calendar, schedule);
  if (timetable === undefined || others.length > 0) throw new Error('one run of years was expected');
  return timetable;
}

const offIn = (timetable: Timetable, from: string, to: string) =>
  daysOffBetween(timetable, toDayNumber(from), toDayNumber(to));
const tell = ({ date, reason, instead }: DayOff) => [date, reason, ...(instead ? [instead] : [])].join(' ');

function workingDaysOfMonth(timetable: Timetable, year: number, month: number): number | undefined {
  const first = `${year}-${String(month).padStart(2, '0')}-01`;
  const next = month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`;
  return workingDaysBetween(timetable, toDayNumber(first), toDayNumber(next) - 1);
}

describe.each(readdirSync(GOLDENS))('the days off of %s', (name) => {
  const golden: Golden = JSON.parse(readFileSync(new URL(name, GOLDENS), 'utf8'));
  const { year } = golden;
  const timetable = only();
  const off = offIn(timetable, `${year}-01-01`, `${year}-12-31`);

  it('are those of the golden file', () => {
    expect(off.filter(({ reason }) => reason !== 'weekend').map(tell)).toEqual(golden.off);
  });

  it('leave its Saturdays and Sundays worked', () => {
    const rest = new Set(off.map(({ date }) => date));
    const days = Array.from({ length: 366 }, (_, index) => toDayNumber(`${year}-01-01`) + index);
    const worked = days.map(fromDayNumber).filter((date) => date.startsWith(`${year}`) && !rest.has(date));
    expect(worked.filter((date) => toWeekday(toDayNumber(date)) > 4)).toEqual(golden.worked);
  });

  it('leave its working days in each month', () => {
    const months = Array.from({ length: 12 }, (_, index) => workingDaysOfMonth(timetable, year, index + 1));
    expect(months).toEqual(golden.workingDays);
  });

  it('each have a source', () => {
    expect(off.filter(({ source }) => source === '')).toEqual([]);
  });
});

const day = (date: string) => ({ date, source: 'образец', certainty: 'cited' as const });

function yearOf(year: number, more: Partial<Calendar>): Calendar {
  const looked = { by: 'образец', date: '2026-11-30', in: 'образец' };
  return { country: 'kz', year, holidays: [], restDays: [], moved: [], looked, ...more };
}

const special = (record: Calendar, schedule?: Schedule) =>
  only(workingCalendar([record]), schedule)
    .off.filter(({ reason }) => reason !== 'weekend')
    .map(tell);

describe('a pair', () => {
  const MAY_2020 = { holidays: [day('2020-05-09')] };
  const pair = (off: string, worked: string) => ({
    off,
    worked,
    source: 'образец',
    certainty: 'cited' as const,
  });
  const idle = (...moved: ReturnType<typeof pair>[]) =>
    idlePairs([yearOf(2020, { ...MAY_2020, moved })], PROVIDER).map(({ off }) => off);

  it('moves the day that is given in lieu of a holiday', () => {
    const moved = [pair('2020-05-08', '2020-05-11')];
    expect(special(yearOf(2020, { ...MAY_2020, moved }))).toEqual([
      '2020-05-08 moved 2020-05-11',
      '2020-05-09 holiday',
    ]);
    expect(idle(...moved)).toEqual([]);
    // Saturday is worked anyway: the holiday gives nothing there, and there is nothing to move.
    expect(special(yearOf(2020, { ...MAY_2020, moved }), CON)).toEqual(['2020-05-09 holiday']);
  });

  it('changes nothing where both days are worked, both are off, or one is a holiday', () => {
    expect(idle(pair('2020-05-20', '2020-05-16'))).toEqual([]);
    expect(idle(pair('2020-05-20', '2020-05-21'))).toEqual(['2020-05-20']);
    expect(idle(pair('2020-05-16', '2020-05-17'))).toEqual(['2020-05-16']);
    expect(idle(pair('2020-05-08', '2020-05-09'))).toEqual(['2020-05-08']);
    expect(idle(pair('2020-05-11', '2020-05-16'))).toEqual(['2020-05-11']);
  });
});

describe('a holiday on a day of rest', () => {
  const nauryz = ['2015-03-21', '2015-03-22', '2015-03-23'].map(day);

  it('gives the next working day, one after another', () => {
    expect(special(yearOf(2015, { holidays: nauryz }))).toEqual([
      '2015-03-21 holiday',
      '2015-03-22 holiday',
      '2015-03-23 holiday',
      '2015-03-24 shifted 2015-03-21',
      '2015-03-25 shifted 2015-03-22',
    ]);
  });

  it('passes over rest days and moved days', () => {
    const restDays = [day('2015-03-24')];
    const moved = [
      { off: '2015-03-25', worked: '2015-03-28', source: 'образец', certainty: 'cited' as const },
    ];
    expect(special(yearOf(2015, { holidays: nauryz, restDays, moved })).slice(-4)).toEqual([
      '2015-03-24 rest-day',
      '2015-03-25 moved 2015-03-28',
      '2015-03-26 shifted 2015-03-21',
      '2015-03-27 shifted 2015-03-22',
    ]);
  });

  it('does not take a day of rest that is worked', () => {
    const moved = [
      { off: '2015-03-20', worked: '2015-03-22', source: 'образец', certainty: 'cited' as const },
    ];
    expect(special(yearOf(2015, { holidays: [day('2015-03-21')], moved }))).toEqual([
      '2015-03-20 moved 2015-03-22',
      '2015-03-21 holiday',
      '2015-03-23 shifted 2015-03-21',
    ]);
  });

  it('in a six-day week is one on Sunday only', () => {
    expect(special(yearOf(2015, { holidays: nauryz }), CON).slice(-1)).toEqual([
      '2015-03-24 shifted 2015-03-22',
    ]);
  });

  it('gives nothing for a rest day', () => {
    expect(special(yearOf(2015, { restDays: [day('2015-03-21')] }))).toEqual(['2015-03-21 rest-day']);
  });

  it('comes in its turn, whatever the order of the record', () => {
    const [first, second, third] = nauryz;
    if (first === undefined || second === undefined || third === undefined) throw new Error('three days');
    expect(special(yearOf(2015, { holidays: [third, second, first] }))).toEqual(
      special(yearOf(2015, { holidays: nauryz })),
    );
  });

  it('at the end of the last year at hand gives none', () => {
    expect(special(yearOf(2017, { holidays: [day('2017-12-30')] }))).toEqual(['2017-12-30 holiday']);
    const off = offIn(only(workingCalendar([yearOf(2017, {})])), '2017-12-30', '2017-12-31');
    expect(off.map(tell)).toEqual(['2017-12-30 weekend', '2017-12-31 weekend']);
    expect(off[0]).toEqual({
      date: '2017-12-30',
      reason: 'weekend',
      source: PROVIDER.source.ru,
      certainty: 'cited',
    });
  });

  it('that is a rest day too is off once, as a holiday', () => {
    const both = { holidays: [day('2015-03-19')], restDays: [day('2015-03-19')] };
    expect(special(yearOf(2015, both))).toEqual(['2015-03-19 holiday']);
  });

  it('keeps its name, and has none that the record does not give', () => {
    const named = { ...day('2015-03-19'), name: 'Образец' };
    const [first, second] = only(
      workingCalendar([yearOf(2015, { holidays: [named, day('2015-03-20')] })]),
    ).off.filter(({ reason }) => reason === 'holiday');
    expect(first).toEqual({ ...named, reason: 'holiday' });
    expect(second).not.toHaveProperty('name');
  });

  it('on the last day of a year gives one in the next', () => {
    const years = [yearOf(2016, { holidays: [day('2016-12-31')] }), yearOf(2017, {})];
    const off = only(workingCalendar(years)).off.filter(({ reason }) => reason === 'shifted');
    expect(off.map(tell)).toEqual(['2017-01-02 shifted 2016-12-31']);
  });
});

describe('a moved day', () => {
  it('is worked in the hours of the day off that it stands in for, across the end of a year', () => {
    const timetable = only();
    expect(isWorkingDay(timetable, toDayNumber('2013-12-28'))).toBe(true);
    expect(offIn(timetable, '2014-01-03', '2014-01-03').map(tell)).toEqual(['2014-01-03 moved 2013-12-28']);
  });

  it('of a Saturday is not one in a six-day week; of a Sunday it is', () => {
    const con = only(kz(), CON);
    expect(isWorkingDay(con, toDayNumber('2018-03-09'))).toBe(true);
    expect(offIn(con, '2025-01-03', '2025-01-03').map(tell)).toEqual(['2025-01-03 moved 2025-01-05']);
    expect(isWorkingDay(con, toDayNumber('2025-01-05'))).toBe(true);
  });

  it('cannot make a holiday a working day', () => {
    const moved = [
      { off: '2015-03-20', worked: '2015-03-21', source: 'образец', certainty: 'cited' as const },
    ];
    const timetable = only(workingCalendar([yearOf(2015, { holidays: [day('2015-03-21')], moved })]));
    expect(isWorkingDay(timetable, toDayNumber('2015-03-21'))).toBe(false);
  });
});

describe('years', () => {
  it('have 29 February when they are leap years', () => {
    const timetable = only();
    expect(isWorkingDay(timetable, toDayNumber('2016-02-29'))).toBe(true);
    expect(workingDaysBetween(timetable, toDayNumber('2020-02-28'), toDayNumber('2020-03-02'))).toBe(2);
    expect(() => toDayNumber('2015-02-29')).toThrow(RangeError);
  });

  it('without a record are not computable, and part those beside them', () => {
    const calendar = kz(2014, 2016);
    expect(
      buildTimetables(calendar, PROVIDER).map(({ first, last }) => [
        fromDayNumber(first),
        fromDayNumber(last),
      ]),
    ).toEqual([
      ['2014-01-01', '2014-12-31'],
      ['2016-01-01', '2016-12-31'],
    ]);
    expect(timetableAt(calendar, PROVIDER, toDayNumber('2015-06-01'))).toBeUndefined();
  });

  it('must not be told twice', () => {
    expect(() => workingCalendar([...kzRecords(2014), ...kzRecords(2014)])).toThrow('2014');
  });

  it('are put in their order', () => {
    expect(workingCalendar(kzRecords().toReversed()).records.map(({ year }) => year)).toEqual(
      kz().records.map(({ year }) => year),
    );
  });

  it('are worked out once for each calendar and schedule', () => {
    const calendar = kz(2014);
    expect(buildTimetables(calendar, PROVIDER)).toBe(buildTimetables(calendar, PROVIDER));
    expect(buildTimetables(calendar, CON)).not.toBe(buildTimetables(calendar, PROVIDER));
    expect(buildTimetables(kz(2014), PROVIDER)).not.toBe(buildTimetables(calendar, PROVIDER));
  });

  it('that are parted have each their own doubts', () => {
    const told = buildTimetables(kz(2015, 2017, 2018), PROVIDER).map(({ doubts }) =>
      doubts.map(({ year, code }) => `${year} ${code}`),
    );
    expect(told).toEqual([
      ['2015 next-year-missing'],
      ['2017 uncertain-day', '2017 uncertain-day', '2018 next-year-missing'],
    ]);
  });

  it('say in the words of the record what is uncertain', () => {
    const moved = [
      { off: '2015-03-20', worked: '2015-03-22', source: 'проект', certainty: 'draft' as const },
    ];
    const restDays = [{ ...day('2015-07-01'), source: 'по памяти', certainty: 'background' as const }];
    const record = yearOf(2015, { restDays, moved, gaps: ['Чего-то нет.'] });
    expect(only(workingCalendar([record, yearOf(2016, {})])).doubts.slice(0, -1)).toEqual([
      { year: 2015, code: 'gap', text: 'Чего-то нет.' },
      { year: 2015, code: 'uncertain-day', date: '2015-07-01', text: 'по памяти' },
      { year: 2015, code: 'uncertain-day', date: '2015-03-20', text: 'проект' },
    ]);
  });

  it('say what is uncertain about them', () => {
    const doubts = (year: number, schedule = PROVIDER) =>
      only(kz(), schedule)
        .doubts.filter((doubt) => doubt.year === year)
        .map(({ code, date }) => [code, ...(date ? [date] : [])].join(' '));
    expect(doubts(2015)).toEqual([]);
    expect(doubts(2017)).toEqual(['uncertain-day 2017-03-20', 'uncertain-day 2017-07-07']);
    expect(doubts(2020)).toEqual(['uncertain-day 2020-07-31']);
    expect(doubts(2024)).toEqual(['uncertain-day 2024-06-16', 'uncertain-day 2024-05-08']);
    expect(doubts(2027)).toEqual(['transfers-not-established', 'gap', 'next-year-missing']);
    expect(doubts(2016, CON)).toEqual([
      'uncertain-day 2016-09-12',
      'other-week 2016-01-02',
      'other-week 2016-03-07',
      'other-week 2016-05-07',
      'other-week 2016-12-17',
    ]);
  });
});
