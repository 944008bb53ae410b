import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import type { Calendar } from '../model/records.ts';
import { kzRecords } from '../terms/__fixtures__/kz.ts';
import { workingCalendar } from '../terms/calendar/calendar.ts';
import { describeYear } from '../terms/calendar/year.ts';
import { formatCalendarIcs } from './calendar-ics.ts';

const records = kzRecords();

function read(some: readonly Calendar[], date = '2026-11-30') {
  const calendar = new ICAL.Component(ICAL.parse(formatCalendarIcs('kz', some, date)));
  return calendar.getAllSubcomponents('vevent').map((component) => {
    const { uid, summary, description, startDate } = new ICAL.Event(component);
    const value = (name: string) => String(component.getFirstPropertyValue(name));
    return {
      uid,
      summary,
      description,
      day: startDate.toString(),
      status: value('status'),
      stamp: value('dtstamp'),
    };
  });
}

test('a calendar program reads every day off and every worked weekend of every year', () => {
  const days = read(records);
  const years = workingCalendar(records);
  const expected = years.records.flatMap(({ year }) => {
    const { off, worked } = describeYear(years, year);
    return [...off.map(({ date }) => date), ...worked.map((pair) => pair.worked)];
  });
  expect(days.map(({ day }) => day)).toEqual(expected.sort());
  expect(new Set(days.map(({ uid }) => uid)).size).toBe(days.length);
  for (const { description } of days) expect(description).toMatch(/Источник: \S/);
});

test('Nauryz of 2015 falls on a weekend and gives two days after it, by the law', () => {
  const march = read(records).filter(({ day }) => day.startsWith('2015-03-2'));
  expect(march.map(({ day }) => day)).toEqual([
    '2015-03-21',
    '2015-03-22',
    '2015-03-23',
    '2015-03-24',
    '2015-03-25',
  ]);
  expect(march[3]?.description).toMatch(/взамен праздника[\s\S]*за 2015-03-21[\s\S]*статья 5/);
});

test('a day that is not certain is tentative, and a year that nobody looked through says so', () => {
  const [first] = records.filter(({ year }) => year === 2026);
  if (first === undefined) throw new Error('no 2026');
  const [holiday, ...others] = first.holidays;
  if (holiday === undefined) throw new Error('no holiday');
  const { looked: _, ...unlooked } = first;
  const [day] = read([{ ...unlooked, holidays: [{ ...holiday, certainty: 'draft' }, ...others] }]);
  expect(day?.status).toBe('TENTATIVE');
  expect(day?.description).toContain('Не установлено, переносились ли дни отдыха');
  const [certain] = read([first]);
  expect(certain?.status).toBe('CONFIRMED');
  expect(certain?.description).toContain(first.looked?.by ?? 'nobody');
});

test('the same facts are the same bytes on another day', () => {
  const looked = records.filter((record) => record.looked !== undefined);
  expect(looked.length).toBeGreaterThan(5);
  expect(formatCalendarIcs('kz', looked, '2026-11-30')).toBe(formatCalendarIcs('kz', looked, '2027-11-30'));
});
