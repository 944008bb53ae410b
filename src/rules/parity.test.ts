/** A rule is complete when it stands in the index, has its test and has its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { EXPIRED, STALE } from './acknowledge.ts';
import { RULES } from './index.ts';
import { fileNameOf } from './rule.ts';

const HERE = import.meta.dirname;
const PAGES = `${HERE}/../../content/docs/rules`;
const SECTIONS = ['Что проверяется', 'Почему это важно', 'Неверно', 'Верно', 'Когда признать', 'Основание'];

describe.each(RULES.map((rule) => [rule.id, rule] as const))('%s', (id, rule) => {
  it('is a file of its name with its test', () => {
    expect(existsSync(`${HERE}/${fileNameOf(id)}.ts`)).toBe(true);
    expect(readFileSync(`${HERE}/${fileNameOf(id)}.test.ts`, 'utf8')).toContain(`describe('${id}'`);
  });

  it('is about some kind of record', () => {
    expect(Object.keys(rule.check).length).toBeGreaterThan(0);
  });
});

describe.each([...RULES.map(({ id }) => id), STALE, EXPIRED])('the page of %s', (id) => {
  const page = readFileSync(`${PAGES}/${fileNameOf(id)}.md`, 'utf8');

  it('names the rule in its title', () => {
    expect(page).toMatch(new RegExp(`^---\\ntitle: .*${id}`));
  });

  it('has every section', () => {
    expect([...page.matchAll(/^## (.+)$/gm)].map((match) => match[1])).toEqual(SECTIONS);
  });
});

it('every file with a rule stands in the index, once, in order', () => {
  const files = readdirSync(HERE).filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts'));
  const withRule = files.filter((name) =>
    /^export const \w+: Rule = /m.test(readFileSync(`${HERE}/${name}`, 'utf8')),
  );
  expect(RULES.map(({ id }) => `${fileNameOf(id)}.ts`)).toEqual(withRule.sort());
});
