/** A field that a schema gains has to be named for those who read records. */
import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { nameField } from './field-names.ts';

const SCHEMAS = new URL('../../../schemas/', import.meta.url);
/** Records that an import writes. */
const KINDS = /^(?:act|regulation|standard|order|rules|common)\.schema\.json$/u;

function* listKeys(node: unknown): Generator<string> {
  if (typeof node !== 'object' || node === null) return;
  if ('properties' in node && typeof node.properties === 'object' && node.properties !== null)
    yield* Object.keys(node.properties);
  for (const part of Object.values(node)) yield* listKeys(part);
}

it('every field of an imported record has a name in Russian', () => {
  const keys = readdirSync(SCHEMAS)
    .filter((name) => KINDS.test(name))
    .flatMap((name) => [...listKeys(JSON.parse(readFileSync(new URL(name, SCHEMAS), 'utf8')))]);
  const nameless = [...new Set(keys)].filter((key) => key !== 'sha256' && nameField(key) === key);
  expect(nameless).toEqual([]);
});

it('a name that an editor has given stays', () => {
  expect([nameField('con-intake-2'), nameField('toString')]).toEqual(['con-intake-2', 'toString']);
});
