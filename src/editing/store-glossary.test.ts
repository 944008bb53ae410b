import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load } from 'js-yaml';
import { expect, it, onTestFinished } from 'vitest';
import { schemaFindings } from '../catalog/schema-findings.ts';
import { holdFolder } from '../storage/folder.ts';
import { storeGlossary } from './store-glossary.ts';

const TERMS = [
  { term: 'ПЭП', usedIn: ['kz/a/1/b'] },
  { term: 'ЕНИС', usedIn: ['kz/a/1/a'] },
  { term: 'ПЭП', usedIn: ['kz/a/1/a'] },
].map((term) => ({ ...term, inGlossary: false }));

function folder(): string {
  const dir = mkdtempSync(join(tmpdir(), 'reglament-glossary-'));
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  return dir;
}

const store = (dir: string, terms: typeof TERMS) => holdFolder(dir, (held) => storeGlossary(held, terms));

it('writes each abbreviation once, in a form that the schema accepts', async () => {
  const dir = folder();
  expect(await store(dir, TERMS)).toBe('new');
  const glossary = load(readFileSync(join(dir, 'glossary.yaml'), 'utf8'));
  expect(glossary).toEqual({
    entries: [
      { term: 'ЕНИС', kind: 'abbreviation', undefined: true, usedIn: ['kz/a/1/a'] },
      { term: 'ПЭП', kind: 'abbreviation', undefined: true, usedIn: ['kz/a/1/a', 'kz/a/1/b'] },
    ],
  });
  expect(schemaFindings('glossary', glossary)).toEqual([]);
  expect(await store(dir, TERMS)).toBe('same');
});

it('leaves a glossary that a person keeps', async () => {
  const dir = folder();
  writeFileSync(join(dir, 'glossary.yaml'), 'entries: []\n');
  expect(await store(dir, TERMS)).toBe('kept');
  expect(readFileSync(join(dir, 'glossary.yaml'), 'utf8')).toBe('entries: []\n');
});

it('writes nothing when everything is explained', async () => {
  expect(await store(folder(), [])).toBeUndefined();
});
