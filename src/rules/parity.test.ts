/** A rule is complete when it stands in the index, has its table of cases and has its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as acknowledgements from './acknowledgement-findings.ts';
import { nameRuleFile } from './define-rule.ts';
import { RULES } from './index.ts';
import { RULE_FAILED } from './rule-failed.ts';

const HERE = import.meta.dirname;
const PAGES = `${HERE}/../../content/docs/rules`;
const SECTIONS = ['Что проверяется', 'Почему это важно', 'Неверно', 'Верно', 'Когда признать', 'Основание'];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is a file of its name with its table', () => {
    expect(existsSync(`${HERE}/${nameRuleFile(id)}.ts`)).toBe(true);
    expect(existsSync(`${HERE}/${nameRuleFile(id)}.cases.yaml`)).toBe(true);
  });

  it('is about some kind of record', () => {
    expect(Object.keys(rule.visitors).length).toBeGreaterThan(0);
  });
});

describe.each([
  ...RULES.map(({ id }) => id),
  ...Object.values(acknowledgements).filter((one) => typeof one === 'string'),
  RULE_FAILED,
])('the page of %s', (id) => {
  const page = readFileSync(`${PAGES}/${nameRuleFile(id)}.md`, 'utf8');

  it('names the rule in its title', () => {
    expect(page).toMatch(new RegExp(`^---\\ntitle: .*${id}`));
  });

  it('has every section', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
  });
});

it('no table and no rule stands alone, and the index has each rule once, in order', () => {
  const files = readdirSync(HERE);
  const withRule = files.filter((name) => /^export const \w+ = define(?:Text)?Rule\(/m.test(readFile(name)));
  const tables = files.filter((name) => name.endsWith('.cases.yaml'));
  const names = RULES.map(({ id }) => nameRuleFile(id));
  expect(names.map((name) => `${name}.ts`)).toEqual(withRule.sort());
  expect(names.map((name) => `${name}.cases.yaml`)).toEqual(tables.sort());
});

function readFile(name: string): string {
  return name.endsWith('.ts') ? readFileSync(`${HERE}/${name}`, 'utf8') : '';
}
