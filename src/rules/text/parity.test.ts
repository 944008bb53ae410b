/** A rule about wording is complete when it stands in the index, has its test and has its page. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { fileNameOf } from '../define-rule.ts';
import { TEXT_RULES } from './index.ts';

const HERE = import.meta.dirname;
const PAGES = `${HERE}/../../../content/docs/rules`;

it.each(TEXT_RULES.map(({ id }) => id))('%s has its file, its test and its page', (id) => {
  const name = fileNameOf(id);
  expect(existsSync(`${HERE}/${name}.ts`)).toBe(true);
  expect(readFileSync(`${HERE}/${name}.test.ts`, 'utf8')).toContain(`describe('${id}'`);
  expect(readFileSync(`${PAGES}/${name}.md`, 'utf8')).toMatch(new RegExp(`^---\\ntitle: .*${id}`));
});

it('every file with a rule stands in the index, in order', () => {
  const files = readdirSync(HERE).filter((name) => /^text-(?!rule\.ts).*(?<!\.test)\.ts$/.test(name));
  expect(TEXT_RULES.map(({ id }) => `${fileNameOf(id)}.ts`)).toEqual(files.sort());
});
