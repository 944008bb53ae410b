import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { propertyRuns } from '../model/__fixtures__/long-run.ts';
import { calendars, dateIn, PROPERTY, schedules } from './__fixtures__/arbitrary.ts';
import { kz } from './__fixtures__/kz.ts';
import { dayAfter, SlowCalendar } from './__fixtures__/slow-model.ts';
import { workingCalendar } from './calendar/calendar.ts';
import { formatTime } from './calendar/moment.ts';
import { CON, HOURS, PROVIDER, type Schedule } from './calendar/schedule.ts';
import { findIntake } from './intake.ts';

function tell(place: Schedule, date: string, time = '10:00'): string {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const { why, ...moment } = findIntake(kz(2014, 2015), place, { date, minute: hours * 60 + minutes });
  return [moment.date, moment.time, ...(why === undefined ? [] : [why])].join(' ');
}

describe('papers are taken in', () => {
  it('on a day of intake, else on the next such day', () => {
    expect(tell(PROVIDER, '2015-03-18')).toBe('2015-03-18 10:00');
    // Saturday and Sunday; Nauryz, 21 to 23 March, moves two days more.
    expect(tell(PROVIDER, '2015-03-21')).toBe('2015-03-26 09:00 day-off');
    expect(tell(CON, '2015-03-14')).toBe('2015-03-14 10:00');
    expect(tell(CON, '2015-03-15')).toBe('2015-03-16 09:00 day-off');
  });

  it('on the next day of intake once that of the day is over', () => {
    expect(tell(HOURS.office.intake, '2015-09-01', '17:29')).toBe('2015-09-01 17:29');
    expect(tell(HOURS.office.intake, '2015-09-01', '17:30')).toBe('2015-09-02 09:00 after-hours');
    expect(tell(HOURS.office.intake, '2015-09-01', '18:45')).toBe('2015-09-02 09:00 after-hours');
    expect(tell(HOURS.portal.intake, '2015-09-04', '23:00')).toBe('2015-09-07 09:00 after-hours');
    // A Saturday: the next day of intake of a ЦОН is Monday.
    expect(tell(HOURS.con.intake, '2015-09-05', '20:30')).toBe('2015-09-07 09:00 after-hours');
    expect(tell(HOURS.con.intake, '2015-09-04', '20:00')).toBe('2015-09-05 09:00 after-hours');
  });

  it('at the next opening of the same day before it opens and over lunch', () => {
    expect(tell(HOURS.office.intake, '2015-09-01', '00:00')).toBe('2015-09-01 09:00');
    expect(tell(HOURS.office.intake, '2015-09-01', '13:15')).toBe('2015-09-01 14:30');
  });

  it('at the moment itself where nothing is known of the year, or of what comes after', () => {
    expect(tell(PROVIDER, '2019-06-01', '23:00')).toBe('2019-06-01 23:00');
    expect(tell(PROVIDER, '2015-12-31', '23:00')).toBe('2015-12-31 23:00');
    expect(findIntake(kz(2015), PROVIDER, { date: '2015-09-01' })).toEqual({
      date: '2015-09-01',
      time: '09:00',
    });
  });
});

it('is the first minute of opening from the submission on, walked day by day', PROPERTY, () => {
  fc.assert(
    fc.property(
      calendars.chain((records) =>
        fc.tuple(fc.constant(records), fc.constantFrom(...records.map(({ year }) => year)).chain(dateIn)),
      ),
      schedules,
      fc.integer({ min: 0, max: 1439 }),
      ([records, date], schedule, minute) => {
        const slow = new SlowCalendar(records, schedule);
        let found = { date, time: formatTime(minute) };
        days: for (let day = date; slow.knows(day); day = dayAfter(day)) {
          const earliest = day === date ? minute : 0;
          for (const { from, to } of slow.hours(day)) {
            if (to <= earliest) continue;
            found = { date: day, time: formatTime(Math.max(from, earliest)) };
            break days;
          }
        }
        const { why, ...moment } = findIntake(workingCalendar(records), schedule, { date, minute });
        expect(moment).toEqual(found);
        const closed = slow.isWorking(date) ? 'after-hours' : 'day-off';
        expect(why).toBe(found.date === date ? undefined : closed);
      },
    ),
    propertyRuns(200),
  );
});
