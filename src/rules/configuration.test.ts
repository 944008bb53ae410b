import { describe, expect, it } from 'vitest';
import type { RuleFinding } from '../model/finding.ts';
import type { Lint } from '../model/records.ts';
import { configure, graded } from './configuration.ts';
import type { Rule } from './define-rule.ts';

function rule(id: string, recommended: boolean): Rule {
  return { id, severity: 'warning', summary: { ru: id, en: id }, recommended, visitors: {} };
}

const RULES = [rule('a/a', true), rule('b/b', false)];
const idsOf = (settings?: Lint) => configure(settings, RULES).active.map(({ id }) => id);

describe('configure', () => {
  it('runs the recommended rules when nothing is said', () => {
    expect(idsOf()).toEqual(['a/a']);
    expect(idsOf({})).toEqual(['a/a']);
    expect([...configure(undefined, RULES).dormant]).toEqual(['b/b']);
  });

  it('runs every rule when strict', () => {
    expect(idsOf({ preset: 'strict' })).toEqual(['a/a', 'b/b']);
    expect(configure({ preset: 'strict' }, RULES).dormant.size).toBe(0);
  });

  it.each(['info', 'warning', 'error'] as const)('a rule set to %s runs in any preset', (setting) => {
    expect(idsOf({ rules: { 'b/b': setting } })).toEqual(['a/a', 'b/b']);
  });

  it('a rule set to off runs in none', () => {
    expect(idsOf({ preset: 'strict', rules: { 'a/a': 'off' } })).toEqual(['b/b']);
    expect(idsOf({ rules: { 'a/a': 'off' } })).toEqual([]);
  });

  it('does not take an id for a field of every object', () => {
    expect(configure({ rules: { 'a/a': 'off' } }, [rule('constructor', true)]).active).toHaveLength(1);
  });
});

describe('graded', () => {
  const text = { message: 'неверно', fix: 'исправьте' };
  const finding: RuleFinding = { rule: 'a/a', severity: 'warning', path: [], text: { ru: text, en: text } };

  it('gives every finding of the rule the severity that is set', () => {
    expect(graded(finding, configure({ rules: { 'a/a': 'info' } }, RULES)).severity).toBe('info');
    expect(graded({ ...finding, severity: 'error' }, configure({ rules: { 'a/a': 'info' } }, RULES))).toEqual(
      { ...finding, severity: 'info' },
    );
  });

  it('leaves the others as they are', () => {
    expect(graded(finding, configure({ rules: { 'b/b': 'error' } }, RULES))).toBe(finding);
  });
});
