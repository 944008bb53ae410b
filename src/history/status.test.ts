import { describe, expect, it } from 'vitest';
import type { Act, ExcludedRegulation } from '../model/records.ts';
import { makeRegulation } from '../terms/__fixtures__/regulation.ts';
import { makeAct as actWith, by, type EventSpec } from './__fixtures__/act.ts';
import { findActStatus, findRegulationStatus, type Status } from './status.ts';

const actOf = (...events: EventSpec[]) => actWith([{ type: 'adopted', date: '2014-07-23' }, ...events]);

const on = (act: Act, date: string) => {
  const { kind, certainty }: Status = findActStatus(act, date);
  return `${kind}, ${certainty}`;
};

const TEN_DAYS = { rule: 'ten-days-after-first-publication' } as const;

describe('the beginning', () => {
  it('is the known day of commencement', () => {
    const act = actOf({ type: 'in-force', date: '2014-08-28' }, { type: 'commenced', date: '2014-09-12' });
    expect(on(act, '2014-09-11')).toBe('not-yet, certain');
    expect(on(act, '2014-09-12')).toBe('in-force, as-far-as-known');
  });

  it('is the entry into force when no commencement is recorded', () => {
    const act = actOf({ type: 'in-force', date: '2014-08-28' });
    expect(on(act, '2014-08-27')).toBe('not-yet, certain');
    expect(on(act, '2014-08-28')).toBe('in-force, as-far-as-known');
  });

  it('is computed from a known publication: ten days after its day must pass', () => {
    const act = actOf({ type: 'published', date: '2014-09-01' }, { type: 'commenced', ...TEN_DAYS });
    expect(on(act, '2014-09-11')).toBe('not-yet, certain');
    expect(on(act, '2014-09-12')).toBe('in-force, as-far-as-known');
    expect(findActStatus(act, '2014-09-12').decision?.effectiveFrom).toBe('2014-09-12');
  });

  it('is computed from a known registration', () => {
    const act = actOf(
      { type: 'registered', date: '2014-08-28' },
      { type: 'in-force', rule: 'day-of-registration' },
    );
    expect(findActStatus(act, '2014-08-28').decision?.effectiveFrom).toBe('2014-08-28');
  });

  it('when unknown, is not before the earliest day that the events allow', () => {
    const act = actOf(
      { type: 'registered', date: '2014-08-28' },
      { type: 'published' },
      { type: 'commenced', ...TEN_DAYS },
    );
    expect(on(act, '2014-09-07')).toBe('not-yet, certain');
    expect(on(act, '2014-09-08')).toBe('in-force, date-unknown');
    expect(findActStatus(act, '2014-09-08').decision).toMatchObject({
      effectiveFrom: 'unknown',
      notBefore: '2014-09-08',
    });
  });

  it('of an unknown day is past for certain once a later day of the act is known', () => {
    const act = actOf(
      { type: 'registered', date: '2014-08-28' },
      { type: 'in-force', rule: 'unknown' },
      { type: 'published', date: '2014-10-01' },
    );
    expect(findActStatus(act, '2014-09-30').decision).toMatchObject({
      effectiveFrom: 'unknown',
      notBefore: '2014-08-28',
      notAfter: '2014-10-01',
    });
    expect(on(act, '2014-09-30')).toBe('in-force, date-unknown');
    expect(on(act, '2014-10-01')).toBe('in-force, as-far-as-known');
  });

  it('has no window when the days of the record contradict one another', () => {
    const act = actOf(
      { type: 'registered', date: '2014-08-28' },
      { type: 'in-force', rule: 'unknown' },
      { type: 'published', date: '2014-08-01' },
    );
    expect(findActStatus(act, '2014-09-30').decision).not.toHaveProperty('notAfter');
  });

  it('is unknown when no event speaks of it', () => {
    expect(on(actOf(), '2014-07-22')).toBe('not-yet, certain');
    expect(on(actOf(), '2014-07-23')).toBe('unknown, date-unknown');
  });
});

describe('the repeal', () => {
  const begun = { type: 'commenced', date: '2014-09-12' } as const;

  it('takes effect on its known day', () => {
    const act = actOf(begun, { type: 'repealed', date: '2015-09-05', by: by('2015-08-20') });
    expect(on(act, '2015-09-04')).toBe('in-force, as-far-as-known');
    expect(on(act, '2015-09-05')).toBe('repealed, certain');
  });

  it('of an unknown day: in force before the repealing act, repealed from the earliest possible day', () => {
    const act = actOf(begun, { type: 'repealed', ...TEN_DAYS, by: by('2015-08-20') });
    expect(on(act, '2015-08-19')).toBe('in-force, as-far-as-known');
    expect(findActStatus(act, '2015-08-19').ending).toBeUndefined();
    expect(on(act, '2015-08-20')).toBe('in-force, as-far-as-known');
    expect(findActStatus(act, '2015-08-20').ending).toMatchObject({
      type: 'repealed',
      notBefore: '2015-08-31',
    });
    expect(on(act, '2015-08-30')).toBe('in-force, as-far-as-known');
    expect(on(act, '2015-08-31')).toBe('repealed, date-unknown');
    expect(findActStatus(act, '2015-08-31').decision).toMatchObject({
      by: { number: '211', date: '2015-08-20' },
      effectiveFrom: 'unknown',
      notBefore: '2015-08-31',
      at: 'сноска',
    });
  });

  it('without a rule counts from the adoption of the repealing act', () => {
    const act = actOf(begun, { type: 'repealed', by: by('2015-08-20') });
    expect(on(act, '2015-08-19')).toBe('in-force, as-far-as-known');
    expect(on(act, '2015-08-20')).toBe('repealed, date-unknown');
  });
});

describe('a regulation', () => {
  const act = actOf(
    { type: 'commenced', date: '2014-09-12' },
    { type: 'item-excluded', ...TEN_DAYS, by: by('2015-07-08'), items: ['4)'] },
    { type: 'repealed', ...TEN_DAYS, by: by('2015-08-20') },
  );
  const excluded: ExcludedRegulation = {
    act: 'kz/vko/2014-198',
    item: '4)',
    titles: { heading: 'Консультативная помощь' },
    excluded: { by: by('2015-07-08'), ...TEN_DAYS, date: 'unknown', text: 'исключен', at: 'п. 1 пп. 4)' },
  };
  const kindOn = (date: string) => findRegulationStatus(excluded, act, date).kind;

  it('follows its act', () => {
    const regulation = makeRegulation([]);
    expect(findRegulationStatus(regulation, act, '2015-08-01').kind).toBe('in-force');
    expect(findRegulationStatus(regulation, act, '2015-08-31').kind).toBe('repealed');
  });

  it('is excluded from the earliest possible day, and stays so after the repeal', () => {
    expect(kindOn('2014-09-11')).toBe('not-yet');
    expect(kindOn('2015-07-18')).toBe('in-force');
    expect(findRegulationStatus(excluded, act, '2015-07-18').ending).toMatchObject({ type: 'item-excluded' });
    expect(kindOn('2015-07-19')).toBe('excluded');
    expect(kindOn('2020-01-01')).toBe('excluded');
  });

  it('with its text is excluded by the event of the act', () => {
    expect(findRegulationStatus(makeRegulation([], { item: '4)' }), act, '2015-07-19')).toMatchObject({
      kind: 'excluded',
      certainty: 'date-unknown',
    });
  });
});

it.each(['2015-8-1', '2015-02-29', 'вчера', ''])('does not take «%s» for a date', (date) => {
  expect(() => findActStatus(actOf(), date)).toThrow(RangeError);
});
