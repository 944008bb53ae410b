import { describe, expect, it } from 'vitest';
import type { Standard } from '../../model/records.ts';
import { makeStandard } from '../__fixtures__/regulation.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import { CON, HOURS, PROVIDER, PROVIDER_INTAKE } from '../calendar/schedule.ts';
import { readDuration } from '../duration.ts';
import type { Reading } from '../readings.ts';
import { legalReadings } from './setting.ts';

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

it('has hours of intake and of the place for each channel', () => {
  expect(HOURS).toEqual({
    office: { intake: PROVIDER_INTAKE, place: PROVIDER },
    con: { intake: CON, place: CON },
    portal: { intake: PROVIDER, place: PROVIDER },
  });
});
