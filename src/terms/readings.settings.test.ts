/** How the law is read where the site's configuration says so, and where it does not. */
import { describe, expect, it } from 'vitest';
import type { ReadingSettings } from '../model/records.ts';
import { kz } from './__fixtures__/kz.ts';
import { makeRegulation, makeSteps, makeTerm } from './__fixtures__/regulation.ts';
import { checkRegulation } from './check.ts';
import { readingsFor } from './readings.ts';

const days = (actDate: string | undefined, settings?: ReadingSettings, intakeDayExcluded = false) =>
  readingsFor({ actDate, intakeDayExcluded }, settings).map(({ firstDay }) => firstDay);

const ONLY_EVENT: ReadingSettings = {
  firstDay: [{ from: '2014-01-01', until: '2014-12-31', days: ['day-of-event'] }],
};

describe('the first day', () => {
  it('is chosen by the date of the act, both ends of a period included', () => {
    expect(days('2014-01-01', ONLY_EVENT)).toEqual(['day-of-event']);
    expect(days('2014-12-31', ONLY_EVENT)).toEqual(['day-of-event']);
  });

  it('is as the law has it outside of the periods', () => {
    expect(days('2013-12-31', ONLY_EVENT)).toEqual(['day-of-event', 'day-after']);
    expect(days('2015-01-01', ONLY_EVENT)).toEqual(['day-of-event', 'day-after']);
    expect(days('2022-01-01', ONLY_EVENT)).toEqual(['day-after']);
  });

  it('is that of the first period that fits', () => {
    const both: ReadingSettings = { firstDay: [{ days: ['day-after'] }, { days: ['day-of-event'] }] };
    expect(days('2015-06-26', both)).toEqual(['day-after']);
  });

  it('leaves out neither law when the date is not known', () => {
    expect(days(undefined, ONLY_EVENT)).toEqual(['day-of-event', 'day-after']);
  });
});

it('may count the day of intake against the standard', () => {
  expect(days('2015-06-26', {}, true)).toEqual(['day-after-intake']);
  expect(days('2015-06-26', { intakeDay: 'counted' }, true)).toEqual(['day-of-event', 'day-after']);
});

it('may end the last day at midnight', () => {
  const [reading] = readingsFor(
    { actDate: '2022-01-01', intakeDayExcluded: false },
    { endOfDay: 'midnight' },
  );
  expect(reading).toEqual({ firstDay: 'day-after', endOfDay: 'midnight' });
});

it('reaches the check', () => {
  const regulation = makeRegulation(makeSteps('3 календарных дня', '10 минут'), {
    terms: [makeTerm('3 календарных дня')],
  });
  const check = (settings?: ReadingSettings) =>
    checkRegulation(regulation, undefined, { calendar: kz(2015), actDate: '2014-06-01', settings })[0]
      ?.readings;
  expect(check()).toHaveLength(2);
  expect(check(ONLY_EVENT)?.map(({ run }) => run?.reading.firstDay)).toEqual(['day-of-event']);
});
