/**
 * The calendars of the catalogue against date-holidays: holidays and rest days on their own dates. Moved days
 * are not in that package, and days instead of a holiday are worked out by `src/terms/calendar/`.
 */
import Holidays from 'date-holidays';
import { expect, it } from 'vitest';
import { kzRecords } from '../terms/__fixtures__/kz.ts';

interface Difference {
  date: string;
  /** Who has the day. */
  only: 'catalogue' | 'date-holidays';
}

/** Every difference, and why it is one: a reason that no longer holds has to go. */
const KNOWN: readonly (Difference & { why: string })[] = [
  {
    date: '2015-09-23',
    only: 'date-holidays',
    why: 'Kurban-ait: the package has a table of the Islamic calendar, which may be a day out',
  },
  {
    date: '2015-09-24',
    only: 'catalogue',
    why: 'Kurban-ait: the day of rest that year (Labour Code art. 84), by the digest of public texts',
  },
  {
    date: '2016-09-11',
    only: 'date-holidays',
    why: 'Kurban-ait: the package has a table of the Islamic calendar, which may be a day out',
  },
  {
    date: '2016-09-12',
    only: 'catalogue',
    why: 'Kurban-ait: from background knowledge; the record marks it so, no text was at hand',
  },
  {
    date: '2026-03-15',
    only: 'date-holidays',
    why: 'Constitution Day on 15 March: the package has it from 2026, the digest of public texts from 2027',
  },
  {
    date: '2027-05-16',
    only: 'date-holidays',
    why: 'Kurban-ait: the record of 2027 says that its date is not established',
  },
];

const library = new Holidays('KZ');

function libraryDays(year: number): Set<string> {
  const days = library.getHolidays(year).filter(({ type, substitute }) => type === 'public' && !substitute);
  return new Set(days.map(({ date }) => date.slice(0, 10)));
}

function differences(): Difference[] {
  return kzRecords().flatMap(({ year, holidays, restDays }) => {
    const ours = new Set([...holidays, ...restDays].map(({ date }) => date));
    const theirs = libraryDays(year);
    return [
      ...[...ours.difference(theirs)].map((date) => ({ date, only: 'catalogue' as const })),
      ...[...theirs.difference(ours)].map((date) => ({ date, only: 'date-holidays' as const })),
    ];
  });
}

const inOrder = (days: readonly Difference[]) => days.map(({ date, only }) => `${date} ${only}`).sort();

it('differ from date-holidays where it is known why, and nowhere else', () => {
  expect(inOrder(differences())).toEqual(inOrder(KNOWN));
});

it('are compared for every year from 2013', () => {
  const years = kzRecords().map(({ year }) => year);
  expect(years.sort()).toEqual(Array.from(years, (_, index) => 2013 + index));
  expect(years.length).toBeGreaterThanOrEqual(15);
});
