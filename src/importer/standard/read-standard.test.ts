/** Standards made up for one trait each, against the drafts that were read and checked by eye. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readStandard } from './read-standard.ts';

const FIXTURES = new URL('../__fixtures__/', import.meta.url);
const CASES = readdirSync(FIXTURES, { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name.startsWith('standard-'))
  .map(({ name }) => name);

function draftOf(text: string): unknown {
  const [part] = outline({ name: 'text.txt', text, encoding: 'utf-8', format: 'text' }).documents;
  if (part === undefined) throw new Error('The text has no standard.');
  const { record, todo } = readStandard(part);
  return {
    record: settle(record, text).record,
    todo: todo.map(({ path, message }) => [path.join('/'), message]),
  };
}

describe('a standard', () => {
  it.each(CASES)('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const text = readFileSync(new URL('text.txt', folder), 'utf8');
    await expect(`${JSON.stringify(draftOf(text), null, 2)}\n`).toMatchFileSnapshot(
      new URL('draft.json', folder).pathname,
    );
  });
});
