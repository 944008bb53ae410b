import { expect, test } from 'vitest';
import type { Deadline } from '../terms/deadline.ts';
import { makeDeadlineEvent } from './deadline-event.ts';

const REQUEST = {
  about: 'kz/vko/2014-198/eksternat',
  channel: 'office' as const,
  phrase: 'не более 15 (пятнадцати) рабочих дней',
  from: '2015-03-18',
  time: '09:00',
};
const DEADLINE: Deadline = {
  kind: 'deadline',
  reading: { firstDay: 'day-after', endOfDay: 'closing' },
  from: '2015-03-18',
  lastDay: '2015-04-10',
  time: '18:30',
  skipped: [],
  doubts: [],
};
const WORDS = { title: 'Срок', description: 'Срок', stamp: '2026-01-31T12:00:00Z' };

test('a day that a corrected calendar moves is the same event, of a later version', () => {
  const before = makeDeadlineEvent(REQUEST, DEADLINE, WORDS);
  const after = makeDeadlineEvent(
    REQUEST,
    { ...DEADLINE, lastDay: '2015-04-13', movedFrom: '2015-04-11' },
    { ...WORDS, stamp: '2026-02-01T12:00:00Z' },
  );
  expect(after.uid).toBe(before.uid);
  expect(after.sequence).toBeGreaterThan(before.sequence ?? Number.NaN);
  expect(after.day).toBe('2015-04-13');
});

test('whatever else was asked, or read, is another event', () => {
  const uid = (request: Partial<typeof REQUEST> & { case?: string }, firstDay = DEADLINE.reading.firstDay) =>
    makeDeadlineEvent(
      { ...REQUEST, ...request },
      { ...DEADLINE, reading: { ...DEADLINE.reading, firstDay } },
      WORDS,
    ).uid;
  const uids = [
    uid({}),
    uid({}, 'day-of-event'),
    uid({ about: 'kz/vko/2014-198/dublikaty' }),
    uid({ phrase: '15 рабочих дней' }),
    uid({ case: 'с выездом' }),
    uid({ from: '2015-03-19' }),
    uid({ time: '23:00' }),
  ];
  expect(new Set(uids).size).toBe(uids.length);
  for (const one of uids) expect(one).toMatch(/^[\x21-\x7e]+$/);
});

test('a day of a year that is not fully known is tentative', () => {
  const doubts = [{ year: 2027, code: 'transfers-not-established' as const }];
  expect(makeDeadlineEvent(REQUEST, { ...DEADLINE, doubts }, WORDS).tentative).toBe(true);
  expect(makeDeadlineEvent(REQUEST, DEADLINE, WORDS).tentative).toBe(false);
});
