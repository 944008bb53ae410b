/** Acts made up for one trait each, against the drafts that were read and checked by eye. */
import { readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readAct } from './read-act.ts';

const FIXTURES = new URL('../__fixtures__/', import.meta.url);
const CASES = readdirSync(FIXTURES).filter((name) => name.startsWith('act-'));

function draftOf(text: string): unknown {
  const { record, todo } = readAct(outline({ name: 'text.txt', text, encoding: 'utf-8', format: 'text' }));
  return {
    record: settle(record, text).record,
    todo: todo.map(({ path, message }) => [path.join('/'), message]),
  };
}

describe('an act', () => {
  it.each(CASES)('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const text = readFileSync(new URL('text.txt', folder), 'utf8');
    await expect(`${JSON.stringify(draftOf(text), null, 2)}\n`).toMatchFileSnapshot(
      new URL('draft.json', folder).pathname,
    );
  });

  it('that was cut anywhere is read as far as it goes', () => {
    const texts = CASES.map((name) => readFileSync(new URL(`${name}/text.txt`, FIXTURES), 'utf8'));
    const cut = fc
      .constantFrom(...texts)
      .chain((text) => fc.nat(text.length).map((end) => text.slice(0, end)));
    fc.assert(
      fc.property(cut, (text) => {
        expect(draftOf(text)).toHaveProperty('record');
      }),
      { numRuns: 60 },
    );
  });
});
