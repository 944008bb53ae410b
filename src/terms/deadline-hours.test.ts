/** Terms of hours, each end worked out by hand: days of eight, nine and eleven hours, and half a Saturday. */
import { expect, it } from 'vitest';
import { kz } from './__fixtures__/kz.ts';
import { CON, type Interval, PROVIDER, type Schedule } from './calendar/schedule.ts';
import { findDeadlines } from './deadline.ts';
import { readDuration } from './duration.ts';

const clock = (hours: number, minutes = 0) => hours * 60 + minutes;
const open = (from: number, to: number): Interval => ({ from: clock(from), to: clock(to) });

/** Nine hours on weekdays round an hour of lunch, and Saturday until one. */
const NINE: Schedule = {
  ...CON,
  week: [...Array.from({ length: 5 }, () => [open(9, 13), open(14, 19)]), [open(9, 13)], []],
};

it.each<[schedule: Schedule, start: string, minute: number, phrase: string, end: string, how: string]>([
  [PROVIDER, '2015-04-06', clock(17), '3 часа', '2015-04-07 10:30', '1:30 on Monday, 1:30 on Tuesday'],
  [
    PROVIDER,
    '2015-04-10',
    clock(18),
    '9 часов',
    '2015-04-14 09:30',
    '0:30 on Friday, 8 on Monday, 0:30 on Tuesday',
  ],
  [PROVIDER, '2015-04-06', clock(12), '2 часа', '2015-04-06 15:30', 'one before the lunch, one after it'],
  [PROVIDER, '2015-04-06', clock(9), '8 часов', '2015-04-06 18:30', 'the whole day'],
  [CON, '2015-04-11', clock(19, 30), '1 час', '2015-04-13 09:30', '0:30 on Saturday, 0:30 on Monday'],
  [CON, '2015-04-06', clock(9), '12 часов', '2015-04-07 10:00', 'eleven on Monday, one on Tuesday'],
  [NINE, '2015-04-10', clock(18), '6 часов', '2015-04-13 10:00', '1 on Friday, 4 on Saturday, 1 on Monday'],
  [NINE, '2015-04-06', clock(13, 30), '1 час', '2015-04-06 15:00', 'asked for in the lunch'],
  [NINE, '2015-04-11', clock(12, 30), '30 минут', '2015-04-11 13:00', 'to the end of half a day'],
  [
    NINE,
    '2015-03-20',
    clock(18, 30),
    '1 час',
    '2015-03-25 09:30',
    'Nauryz: in a week of six days only its Sunday is given back',
  ],
])('%#: $3 to $4: $5', (schedule, date, minute, phrase, end) => {
  const term = readDuration(phrase);
  if (term.kind !== 'amount') throw new Error(`«${phrase}» is no amount`);
  const [found] = findDeadlines({
    start: { date, minute },
    term: term.parts,
    calendar: kz(),
    schedule,
    readings: [{ firstDay: 'day-after', endOfDay: 'closing' }],
  });
  expect(found?.kind === 'deadline' ? `${found.lastDay} ${found.time}` : found?.why).toBe(end);
});
