import { expect, it } from 'vitest';
import type { Rule } from './define-rule.ts';
import { describeRules } from './description.ts';

const RULES: Rule[] = [
  {
    id: 'title/differs',
    severity: 'error',
    summary: { ru: 'названия', en: 'titles' },
    recommended: true,
    visitors: { step: () => [], process: () => [], duration: () => [], catalogue: () => [] },
  },
  { id: 'a/b', severity: 'warning', summary: { ru: 'а', en: 'a' }, recommended: false, visitors: {} },
];

const settingOf = (id: string, settings = {}) =>
  describeRules(settings, RULES).find((rule) => rule.id === id)?.setting;

it('lists every rule by id, those about acknowledgements too', () => {
  expect(describeRules(undefined, RULES).map(({ id, preset, scope }) => [id, preset, scope])).toEqual([
    ['a/b', 'strict', []],
    ['acknowledgement/accepts-more', 'always', ['acknowledgement']],
    ['acknowledgement/accepts-unstated', 'always', ['acknowledgement']],
    ['acknowledgement/expired', 'always', ['acknowledgement']],
    ['acknowledgement/expires-soon', 'always', ['acknowledgement']],
    ['acknowledgement/outgrown', 'always', ['acknowledgement']],
    ['acknowledgement/stale', 'always', ['acknowledgement']],
    ['acknowledgement/until-far', 'always', ['acknowledgement']],
    ['rule/failed', 'always', ['act', 'order', 'standard', 'regulation', 'rules', 'service']],
    ['title/differs', 'recommended', ['regulation', 'standard', 'rules', 'catalogue']],
  ]);
});

it('says what the settings make of a rule', () => {
  expect(settingOf('title/differs')).toBe('error');
  expect(settingOf('title/differs', { rules: { 'title/differs': 'info' } })).toBe('info');
  expect(settingOf('a/b')).toBe('off');
  expect(settingOf('a/b', { preset: 'strict' })).toBe('warning');
});
