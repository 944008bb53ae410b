import { expect, it } from 'vitest';
import type { RulesRedaction } from '../../model/records.ts';
import { countableRules } from './countable-terms.ts';

const at = 'п. 5';
const rules = (more: Partial<RulesRedaction>): RulesRedaction => ({
  date: '2026-05-05',
  read: 'whole',
  ...more,
});
const firstDays = (redaction: RulesRedaction, channel: 'office' | 'con' | 'portal') =>
  countableRules(redaction, channel).countable.flatMap(({ readings }) =>
    readings.map(({ firstDay }) => firstDay),
  );

const terms = [
  { duration: '5 рабочих дней', channels: ['con' as const], case: 'по почте', at },
  { duration: '30 минут', channels: ['portal' as const], at },
  { duration: '9 дней', kind: 'queue' as const, at },
];

it('each channel has its own terms, and a wait for one’s turn is none', () => {
  const tell = (channel: 'con' | 'portal') =>
    countableRules(rules({ terms }), channel).countable.map(({ term }) => term);
  expect(tell('con')).toEqual([{ phrase: '5 рабочих дней', case: 'по почте' }]);
  expect(tell('portal')).toEqual([{ phrase: '30 минут' }]);
});

it('the day of intake is left out of the term only in the channels of which the rules say so', () => {
  const intakeDay = { counted: false as const, channels: ['con' as const], at };
  const general = [{ duration: '5 рабочих дней', at }];
  expect(firstDays(rules({ terms: general, intakeDay }), 'con')).toEqual(['day-after-intake']);
  expect(firstDays(rules({ terms: general, intakeDay }), 'portal')).toEqual(['day-after']);
  expect(firstDays(rules({ terms: general, intakeDay: { counted: false, at } }), 'portal')).toEqual([
    'day-after-intake',
  ]);
});

it('rules of a time when two laws held are counted by both', () => {
  expect(
    firstDays(rules({ date: '2020-04-24', terms: [{ duration: '5 рабочих дней', at }] }), 'office'),
  ).toEqual(['day-of-event', 'day-after']);
});

it.each([
  [rules({}), 'term-not-stated'],
  [rules({ terms: [{ duration: 'скоро', at }] }), 'term-unreadable'],
])('without a term that is an amount nothing is counted', (redaction, unknown) => {
  expect(countableRules(redaction, 'office')).toEqual({ countable: [], unknown });
});
