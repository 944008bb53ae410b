import { expect, it } from 'vitest';
import { kz } from './__fixtures__/kz.ts';
import { PROVIDER, PROVIDER_INTAKE } from './calendar/schedule.ts';
import { countFrom } from './count-from.ts';
import type { DeadlineAnswer } from './deadline.ts';

const READINGS = [
  { firstDay: 'day-of-event', endOfDay: 'closing' },
  { firstDay: 'day-after', endOfDay: 'closing' },
] as const;
const HOURS = { intake: PROVIDER_INTAKE, schedule: PROVIDER, readings: READINGS };

const tell = (one: DeadlineAnswer) => (one.kind === 'deadline' ? `${one.lastDay} ${one.time}` : one.why);

it('counts minutes from the moment at which the papers are taken in', () => {
  const term = { ...HOURS, parts: [{ min: 20, max: 20, unit: 'minute' as const }] };
  const at = (date: string, minute?: number) => {
    const { intake, answers } = countFrom(term, { date, ...(minute === undefined ? {} : { minute }) }, kz());
    return [`${intake.date} ${intake.time}`, ...answers.map(tell)];
  };
  // Tuesday: at ten, and after the end of intake.
  expect(at('2015-09-01', 600)).toEqual(['2015-09-01 10:00', '2015-09-01 10:20']);
  expect(at('2015-09-01', 1100)).toEqual(['2015-09-02 09:00', '2015-09-02 09:20']);
  // Saturday, any time of the day.
  expect(at('2015-09-05')).toEqual(['2015-09-07 09:00', '2015-09-07 09:20']);
});

it('asks for the law of the day of intake, not of that of submission', () => {
  const term = { ...HOURS, parts: [{ min: 2, max: 2, unit: 'working-day' as const }] };
  // Article 12-1 was in force to Wednesday, 30 June 2021; papers of that evening are taken in under the next law.
  const readings = (minute: number) =>
    countFrom(term, { date: '2021-06-30', minute }, kz()).answers.map(({ reading }) => reading.firstDay);
  expect(readings(600)).toEqual(['day-of-event', 'day-after']);
  expect(readings(1200)).toEqual(['day-after']);
});
