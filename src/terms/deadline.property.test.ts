import fc from 'fast-check';
import { expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { calendars, dateIn, PROPERTY, readings, terms } from './__fixtures__/arbitrary.ts';
import { SlowCalendar, slowDeadline } from './__fixtures__/slow-model.ts';
import { workingCalendar } from './calendar/calendar.ts';
import { formatTime } from './calendar/moment.ts';
import { CON, PROVIDER } from './calendar/schedule.ts';
import { findDeadlines } from './deadline.ts';

const questions = calendars.chain((records) =>
  fc.record({
    records: fc.constant(records),
    date: fc.constantFrom(...records.map(({ year }) => year)).chain(dateIn),
    term: terms,
    reading: readings,
    schedule: fc.constantFrom(PROVIDER, CON),
  }),
);

it('is the day that counting day by day comes to, with the same days skipped', PROPERTY, () => {
  fc.assert(
    fc.property(questions, ({ records, date, term: { count, unit }, reading, schedule }) => {
      const [answer] = findDeadlines({
        start: { date },
        term: [{ min: count, max: count, unit }],
        calendar: workingCalendar(records),
        schedule,
        readings: [reading],
      });
      const [week, place] = [PROVIDER, schedule].map((one) => new SlowCalendar(records, one));
      const expected = week && place && slowDeadline(date, { count, unit }, reading, week, place);
      if (expected === undefined) {
        expect(answer).toMatchObject({ kind: 'not-computable', why: 'no-calendar' });
        return;
      }
      if (answer?.kind !== 'deadline') throw new Error('a deadline was expected');
      expect(`${answer.lastDay} ${answer.time}`).toBe(`${expected.date} ${formatTime(expected.minute)}`);
      expect(answer.skipped.map((day) => day.date)).toEqual(expected.skipped);
    }),
    propertyRuns(300),
  );
});
