/** Every schema against its examples in schemas/examples: `valid-*.yaml` and `invalid-*.yaml`. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import type { RecordKind } from '../model/entry.ts';
import { SCHEMAS } from '../model/schemas.ts';
import { schemaFaults } from './schema-findings.ts';

const EXAMPLES = new URL('../../schemas/examples/', import.meta.url);
const KINDS = Object.keys(SCHEMAS) as RecordKind[];

function examplesOf(kind: RecordKind, prefix: string): [name: string, text: string][] {
  return readdirSync(new URL(`${kind}/`, EXAMPLES))
    .filter((name) => name.startsWith(prefix))
    .map((name) => [name, readFileSync(new URL(`${kind}/${name}`, EXAMPLES), 'utf8')]);
}

/** What the first comment lines say: `# expect: <keyword> at <path>`. */
function expectedFaults(text: string): string[] {
  return [...text.matchAll(/^# expect: (\w+) at(.*)$/gm)].map(
    ([, keyword, path]) => `${keyword} at ${path?.trim()}`,
  );
}

function faultsOf(kind: RecordKind, text: string): string[] {
  return schemaFaults(kind, load(text)).map(({ keyword, instancePath }) => `${keyword} at ${instancePath}`);
}

it('keeps a folder of examples for every schema, and for nothing else', () => {
  expect(readdirSync(EXAMPLES).sort()).toEqual([...KINDS].sort());
});

describe.each(KINDS)('%s', (kind) => {
  it.each(examplesOf(kind, 'valid-'))('accepts %s', (_, text) => {
    expect(faultsOf(kind, text)).toEqual([]);
  });

  it.each(examplesOf(kind, 'invalid-'))('refuses %s as it says', (_, text) => {
    const expected = expectedFaults(text);
    expect(expected).not.toEqual([]);
    expect(faultsOf(kind, text).sort()).toEqual(expected.sort());
  });

  it('has examples enough', () => {
    expect(examplesOf(kind, 'valid-').length).toBeGreaterThanOrEqual(1);
    expect(examplesOf(kind, 'invalid-').length).toBeGreaterThanOrEqual(3);
  });
});
