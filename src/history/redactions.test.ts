import { expect, it } from 'vitest';
import type { RulesRedaction, ServiceRules } from '../model/records.ts';
import { knownOn, newestRead, redactionDays, redactionOn } from './redactions.ts';

const rules = (...redactions: RulesRedaction[]): ServiceRules => ({
  order: 'kz/mon/2020-900',
  title: 'Выдача примера',
  standing: { certainty: 'read', asOf: '2026-11-30' },
  redactions,
});
const first: RulesRedaction = { date: '2020-04-24', commenced: '2020-05-09', read: 'none' };
const second: RulesRedaction = { date: '2023-06-16', read: 'part' };
const third: RulesRedaction = { date: '2026-05-05', read: 'none' };

it('the newest that was read is not the newest of all', () => {
  expect(newestRead(rules(first, second, third))).toBe(second);
  expect(newestRead(rules(first))).toBeUndefined();
});

it.each([
  ['2020-05-08', undefined],
  ['2020-05-09', first],
  ['2023-06-15', first],
  ['2023-06-16', second],
  ['2026-05-04', second],
  ['2026-05-05', third],
])('on %s', (day, expected) => {
  expect(redactionOn(rules(first, second, third), day)).toBe(expected);
});

it.each([
  ['2020-05-08', { coming: [first, second, third] }],
  ['2020-05-09', { unread: first, coming: [second, third] }],
  ['2023-06-16', { read: second, coming: [third] }],
  ['2026-05-05', { read: second, unread: third, coming: [] }],
])('what is known on %s', (day, expected) => {
  expect(knownOn(rules(first, second, third), day)).toEqual(expected);
});

it('the days on which a redaction began', () => {
  expect(redactionDays(rules(first, second, third))).toEqual(['2020-05-09', '2023-06-16', '2026-05-05']);
});
