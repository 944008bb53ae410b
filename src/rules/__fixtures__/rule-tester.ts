/** Tables of cases: records in YAML in, whole findings out. */
import { readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { nameRuleFile, type Rule } from '../define-rule.ts';
import { type RuleCase, runCase } from './cases.ts';

interface Table {
  valid: RuleCase[];
  invalid: (RuleCase & { findings: string })[];
}

/** Checks every case of `<rule>.cases.yaml`, and that there are cases of both kinds. */
export function testRule(rule: Rule): void {
  const file = new URL(`../${nameRuleFile(rule.id)}.cases.yaml`, import.meta.url);
  const { valid, invalid } = load(readFileSync(file, 'utf8')) as Table;
  describe(rule.id, () => {
    it('has a case that it finds and one that it does not', () => {
      expect([valid.length > 0, invalid.length > 0]).toEqual([true, true]);
    });
    it.each(invalid)('finds: $it', (one) => {
      expect(runCase(rule, one)).toBe(one.findings);
    });
    it.each(valid)('is silent: $it', (one) => {
      expect(runCase(rule, one)).toBe('');
    });
  });
}
