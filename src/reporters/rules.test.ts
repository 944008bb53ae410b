import { expect, it } from 'vitest';
import type { RuleDescription } from '../rules/description.ts';
import { formatRulesJson, formatRuleTable } from './rules.ts';

const RULES: RuleDescription[] = [
  {
    id: 'a/b',
    severity: 'warning',
    setting: 'off',
    preset: 'strict',
    scope: ['act', 'catalogue'],
    summary: { ru: 'Первое', en: 'The first' },
  },
  {
    id: 'acknowledgement/stale',
    severity: 'error',
    setting: 'error',
    preset: 'always',
    scope: ['acknowledgement'],
    summary: { ru: 'Второе', en: 'The second' },
  },
];

it('is columns with a sentence under each', () => {
  expect(formatRuleTable(RULES, 'ru')).toBe(
    [
      'a/b                    выключено  только строгий (strict)  акт, весь каталог',
      '    Первое',
      'acknowledgement/stale  ошибка     действует всегда         признание',
      '    Второе',
      '',
    ].join('\n'),
  );
  expect(formatRuleTable(RULES, 'en')).toMatch(
    /^a\/b {20}off {4}strict only {2}act, whole catalogue\n {4}The first\n/,
  );
});

it('is all of it for programs', () => {
  expect(JSON.parse(formatRulesJson(RULES))).toEqual(RULES);
});
