import { expect, it } from 'vitest';
import { describeRules } from './description.ts';
import type { Rule } from './rule.ts';

const RULES: Rule[] = [
  {
    id: 'title/differs',
    severity: 'error',
    summary: { ru: 'названия', en: 'titles' },
    recommended: true,
    check: { regulation: () => [], catalogue: () => [] },
  },
  { id: 'a/b', severity: 'warning', summary: { ru: 'а', en: 'a' }, recommended: false, check: {} },
];

const settingOf = (id: string, settings = {}) =>
  describeRules(settings, RULES).find((rule) => rule.id === id)?.setting;

it('lists every rule by id, those about acknowledgements too', () => {
  expect(describeRules(undefined, RULES).map(({ id, preset, scope }) => [id, preset, scope])).toEqual([
    ['a/b', 'strict', []],
    ['acknowledgement/expired', 'always', ['acknowledgement']],
    ['acknowledgement/stale', 'always', ['acknowledgement']],
    ['text/doubled-word', 'always', ['text']],
    ['text/provider-for-recipient', 'always', ['text']],
    ['text/unclosed-quote', 'always', ['text']],
    ['title/differs', 'recommended', ['regulation', 'catalogue']],
  ]);
});

it('says what the settings make of a rule', () => {
  expect(settingOf('title/differs')).toBe('error');
  expect(settingOf('title/differs', { rules: { 'title/differs': 'info' } })).toBe('info');
  expect(settingOf('a/b')).toBe('off');
  expect(settingOf('a/b', { preset: 'strict' })).toBe('warning');
});
