import { describe, expect, it } from 'vitest';
import type { Standard } from '../../model/records.ts';
import { kz } from '../__fixtures__/kz.ts';
import { makeStandard } from '../__fixtures__/regulation.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import { CON, HOURS, PROVIDER, PROVIDER_INTAKE } from '../calendar/schedule.ts';
import { readDuration } from '../duration.ts';
import type { Reading } from '../readings.ts';
import { findPeriod, legalReadings } from './setting.ts';

const TERM: AppliedTerm = {
  origin: 'standard',
  index: 0,
  phrase: '3 дня',
  duration: readDuration('3 дня'),
  text: 'Срок.',
  at: 'п. 4',
};
const RULE = { counts: false, channels: ['con' as const], text: 'день приема не входит', at: 'п. 4' };
const saying = (...rules: (typeof RULE & { case?: string })[]): Standard => ({
  ...makeStandard(),
  intakeDay: rules,
});

const firstDays = (standard: Standard | undefined, kind: 'office' | 'con' = 'con', term = TERM) =>
  legalReadings({ actDate: '2015-06-26' }, standard, kind, term).map(({ firstDay }) => firstDay);

describe('the readings', () => {
  const BOTH = ['day-of-event', 'day-after'];

  it('leave out the day of intake where the standard says so', () => {
    expect(firstDays(saying(RULE))).toEqual(['day-after-intake']);
  });

  it.each<[string, Standard | undefined]>([
    ['there is no standard', undefined],
    ['its text is unknown', { order: 'o', titles: { heading: 'з' }, unknown: { reason: 'р', lookup: 'а' } }],
    ['the standard says nothing of it', makeStandard()],
    ['it counts', saying({ ...RULE, counts: true })],
    ['it is said of another case', saying({ ...RULE, case: 'при отсутствии сведений' })],
  ])('are those of the law where %s', (_, standard) => {
    expect(firstDays(standard)).toEqual(BOTH);
  });

  it('are those of the law at another channel', () => {
    expect(firstDays(saying(RULE), 'office')).toEqual(BOTH);
  });

  it('follow a rule for all cases in a case, too', () => {
    expect(firstDays(saying(RULE), 'con', { ...TERM, case: 'иначе' })).toEqual(['day-after-intake']);
  });

  it('follow a rule of several, and that of the case of the term', () => {
    expect(firstDays(saying({ ...RULE, counts: true }, RULE))).toEqual(['day-after-intake']);
    const inCase = saying({ ...RULE, case: 'иначе' });
    expect(firstDays(inCase, 'con', { ...TERM, case: 'иначе' })).toEqual(['day-after-intake']);
  });

  it('may be chosen', () => {
    const chosen: Reading[] = [{ firstDay: 'day-after', endOfDay: 'midnight' }];
    expect(legalReadings({ readings: chosen }, saying(RULE), 'con', TERM)).toBe(chosen);
  });
});

it('a reading counts while its law was in force, unless somebody has chosen it', () => {
  const over = { calendar: kz(2015), from: '2015-01-01', to: '2030-01-01' };
  const event = { firstDay: 'day-of-event', endOfDay: 'closing' } as const;
  const whole = { from: '2015-01-01', until: '2030-01-01' };
  expect(findPeriod(over, event)).toEqual({ from: '2015-01-01', until: '2021-06-30' });
  expect(findPeriod(over, { ...event, firstDay: 'day-after' })).toEqual(whole);
  expect(findPeriod({ ...over, from: '2022-01-01' }, event)).toBeUndefined();
  expect(findPeriod({ ...over, readings: [event] }, event)).toEqual(whole);
  expect(findPeriod({ ...over, settings: { firstDay: [{ days: ['day-of-event'] }] } }, event)).toEqual(whole);
  expect(findPeriod({ ...over, settings: {} }, event)).toEqual({ from: '2015-01-01', until: '2021-06-30' });
});

it('has hours of intake and of the place for each channel', () => {
  expect(HOURS).toEqual({
    office: { intake: PROVIDER_INTAKE, place: PROVIDER },
    con: { intake: CON, place: CON },
    portal: { intake: PROVIDER, place: PROVIDER },
  });
});
