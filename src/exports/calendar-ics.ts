/** A working calendar to subscribe to: its days off beside the usual weekends, and the weekends that are worked. */

import { capitalise } from '../language/letters.ts';
import type { Calendar } from '../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../terms/calendar/calendar.ts';
import type { DayOff } from '../terms/calendar/days-off.ts';
import { describeYear } from '../terms/calendar/year.ts';
import { DAYS_OFF, DOUBTS } from '../words/calendar.ts';
import { type DayEvent, formatIcs } from './ics.ts';

const isCertain = ({ certainty }: Pick<DayOff, 'certainty'>): boolean =>
  certainty === 'cited' || certainty === 'two-sources';

/** What a reader should know of every day of a year that nobody has looked through. */
function tellLooked({ looked }: Calendar): string {
  return looked === undefined
    ? `${capitalise(DOUBTS.ru['transfers-not-established'])}.`
    : `Год просмотрен: ${looked.by}, ${looked.date}; ${looked.in}.`;
}

function describeOff({ date, reason, name, instead, source }: DayOff, looked: string) {
  const title = name === undefined ? capitalise(DAYS_OFF.ru[reason]) : `${name.ru} / ${name.kk}`;
  const lines = [
    DAYS_OFF.ru[reason],
    ...(instead === undefined ? [] : [`за ${instead}`]),
    `Источник: ${source}`,
    looked,
  ];
  return { day: date, title, description: lines.join('\n') };
}

function yearEvents(country: string, record: Calendar, years: WorkingCalendar, date: string) {
  const { off, worked } = describeYear(years, record.year);
  const looked = tellLooked(record);
  // The day on which somebody looked is that of the facts: a build on another day changes nothing about them.
  const stamp = `${record.looked?.date ?? date}T00:00:00Z`;
  const named = (what: string) => `${country}/${what}@reglament`;
  return [
    ...off.map(
      (day): DayEvent => ({
        uid: named(`off/${day.date}`),
        ...describeOff(day, looked),
        stamp,
        tentative: !isCertain(day),
      }),
    ),
    ...worked.map(
      (pair): DayEvent => ({
        uid: named(`worked/${pair.worked}`),
        day: pair.worked,
        title: `Рабочий день за ${pair.off}`,
        description: `Источник: ${pair.source}\n${looked}`,
        stamp,
        tentative: !isCertain(pair),
      }),
    ),
  ];
}

/**
 * @param records of one country, every year at hand
 * @param date the day that the site speaks of: the stamp of years that nobody has looked through
 */
export function formatCalendarIcs(country: string, records: readonly Calendar[], date: string): string {
  const years = workingCalendar(records);
  const unlooked = years.records.filter(({ looked }) => looked === undefined).map(({ year }) => year);
  const events = years.records.flatMap((record) => yearEvents(country, record, years, date));
  return formatIcs({
    name: `Производственный календарь: ${country.toUpperCase()}`,
    description:
      'Выходные дни пятидневной недели, кроме суббот и воскресений, и рабочие субботы и воскресенья. Официальным источником не является.' +
      (unlooked.length === 0 ? '' : ` Не просмотрены целиком: ${unlooked.join(', ')}.`),
    events: events.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)),
  });
}
