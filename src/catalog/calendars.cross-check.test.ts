/**
 * Every day of the calendars from 2013 on against date-holidays, in a five-day week: whether it is worked or off. That
 * package has no days moved by decision; each other difference has its own reason here.
 */
import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { fromDayNumber, toDayNumber, toWeekday } from '../model/day.ts';
import { kz, kzRecords } from '../terms/__fixtures__/kz.ts';
import { timetableAt } from '../terms/calendar/calendar.ts';
import { PROVIDER } from '../terms/calendar/schedule.ts';
import { isWorkingDay } from '../terms/calendar/timetable.ts';

const NAURYZ =
  'Nauryz on a weekend: the law gives a working day for each of its days, one after another; the package gives one less';
const MAY_7 =
  '7 May on a Saturday: the next working day is 10 May, since 9 May is a holiday itself; the package gives none';

/** What the catalogue says of a day that is not a moved one, and why it differs: a reason that no longer holds has to go. */
const REASONS: Readonly<Record<string, readonly [ours: 'off' | 'worked', why: string]>> = {
  '2015-03-25': ['off', NAURYZ],
  '2015-09-23': [
    'worked',
    'Kurban-ait: the package has a table of the Islamic calendar, which may be a day out',
  ],
  '2015-09-24': [
    'off',
    'Kurban-ait: the day of rest that year (Labour Code art. 84), by the digest of public texts',
  ],
  '2016-05-10': ['off', MAY_7],
  '2016-09-12': ['off', 'Kurban-ait: by the package holidays 0.105; date-holidays has Sunday 11 September'],
  '2020-03-25': ['off', NAURYZ],
  '2021-03-24': ['off', NAURYZ],
  '2022-05-10': ['off', MAY_7],
  '2026-03-16': [
    'worked',
    'Constitution Day on 15 March: the package has it from 2026, the law of 11.06.2026 № 306-VIII from 1 July 2026',
  ],
  '2026-03-25': ['off', NAURYZ],
  '2027-03-24': ['off', NAURYZ],
};

const library = new Holidays('KZ');
const calendar = kz();

function libraryDaysOff(year: number): Set<string> {
  const days = library.getHolidays(year).filter(({ type }) => type === 'public');
  return new Set(days.map(({ date }) => date.slice(0, 10)));
}

function differencesIn(year: number): string[] {
  const table = timetableAt(calendar, PROVIDER, toDayNumber(`${year}-01-01`));
  if (table === undefined) throw new Error(`no calendar of ${year}`);
  const [first, last] = [toDayNumber(`${year}-01-01`), toDayNumber(`${year}-12-31`)];
  const theirs = libraryDaysOff(year);
  const days = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  return days.flatMap((day) => {
    const isWorked = isWorkingDay(table, day);
    const worksThere = toWeekday(day) < 5 && !theirs.has(fromDayNumber(day));
    return isWorked === worksThere ? [] : [`${fromDayNumber(day)} ${isWorked ? 'worked' : 'off'}`];
  });
}

const years = kzRecords()
  .map(({ year }) => year)
  .sort();
const moved = kzRecords().flatMap((record) => record.moved);

it.each(years)('of %i differ where days were moved or it is said why, and nowhere else', (year) => {
  const expected = [
    ...moved.flatMap(({ off, worked }) => [`${off} off`, `${worked} worked`]),
    ...Object.entries(REASONS).map(([date, [ours]]) => `${date} ${ours}`),
  ].filter((one) => one.startsWith(String(year)));
  expect(differencesIn(year)).toEqual(expected.sort());
});

it('are compared for every year from 2013 to 2027 at least', () => {
  expect(years).toEqual(Array.from(years, (_, index) => 2013 + index));
  expect(years.length).toBeGreaterThanOrEqual(15);
});

it('name every holiday and day of rest in both languages', () => {
  const days = kzRecords().flatMap(({ holidays, restDays }) => [...holidays, ...restDays]);
  expect(days.filter(({ name }) => name === undefined)).toEqual([]);
});
