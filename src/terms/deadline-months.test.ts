/**
 * Terms of a month, each last day worked out by hand over a calendar of the wall: nominally the day before the same date
 * where the day of the event is the first, the same date where it is not, the last day of a shorter month; a last day
 * that is off moves to the next working day.
 */
import { expect, it } from 'vitest';
import { kz } from './__fixtures__/kz.ts';
import { PROVIDER } from './calendar/schedule.ts';
import { findDeadlines } from './deadline.ts';
import { readDuration } from './duration.ts';
import type { Reading } from './readings.ts';

const READINGS: Reading[] = [
  { firstDay: 'day-of-event', endOfDay: 'closing' },
  { firstDay: 'day-after', endOfDay: 'closing' },
];

it.each<[start: string, phrase: string, fromTheDay: string, fromTheNext: string, why: string]>([
  ['2015-05-18', '1 месяц', '2015-06-17', '2015-06-18', 'both are working days'],
  ['2015-01-31', '1 месяц', '2015-03-02', '2015-03-02', '28 February is a Saturday'],
  ['2016-01-31', '1 месяц', '2016-02-29', '2016-02-29', 'a leap year: 29 February is a Monday'],
  ['2016-02-29', '1 месяц', '2016-03-28', '2016-03-29', 'March has a 29th'],
  [
    '2015-02-22',
    '1 месяц',
    '2015-03-26',
    '2015-03-26',
    'Nauryz 21 to 23, its Saturday and Sunday given back on 24 and 25',
  ],
  ['2015-02-24', '1 месяц', '2015-03-26', '2015-03-26', 'Nauryz, and a day given back for it'],
  [
    '2015-12-01',
    '1 месяц',
    '2015-12-31',
    '2016-01-05',
    '1 and 2 January are holidays, the Saturday given back on Monday 4',
  ],
  ['2015-04-09', 'бір ай', '2015-05-08', '2015-05-12', '9 May is a Saturday, given back on Monday 11'],
  ['2015-10-31', '1 месяц', '2015-11-30', '2015-11-30', 'November has no 31st'],
  ['2015-08-30', 'бір ай', '2015-09-29', '2015-09-30', 'a start on a Sunday'],
  ['2015-11-30', '3 месяца', '2016-02-29', '2016-02-29', 'February of a leap year has no 30th'],
])('%s, %s: to %s, or to %s: %s', (date, phrase, fromTheDay, fromTheNext) => {
  const term = readDuration(phrase);
  if (term.kind !== 'amount') throw new Error(`«${phrase}» is no amount`);
  const found = findDeadlines({
    start: { date },
    term: term.parts,
    calendar: kz(),
    schedule: PROVIDER,
    readings: READINGS,
  });
  expect(found.map((one) => (one.kind === 'deadline' ? one.lastDay : one.why))).toEqual([
    fromTheDay,
    fromTheNext,
  ]);
});
