/** Orders made up for one trait each, against the drafts that were read and checked by eye. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { outline } from '../outline/outline.ts';
import { settle } from '../sourced.ts';
import { readOrder } from './read-order.ts';

const FIXTURES = new URL('../__fixtures__/', import.meta.url);
const CASES = readdirSync(FIXTURES).filter((name) => name.startsWith('order-'));

function draftOf(text: string): unknown {
  const { record, todo } = readOrder(outline({ name: 'text.txt', text, encoding: 'utf-8', format: 'text' }));
  return {
    record: settle(record, text).record,
    todo: todo.map(({ path, message }) => [path.join('/'), message]),
  };
}

describe('an order', () => {
  it.each(CASES)('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const text = readFileSync(new URL('text.txt', folder), 'utf8');
    await expect(`${JSON.stringify(draftOf(text), null, 2)}\n`).toMatchFileSnapshot(
      new URL('draft.json', folder).pathname,
    );
  });
});
