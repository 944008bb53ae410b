/**
 * Orders made up in the shapes that ministries use, with what they say written down before they were read for the first
 * time. `REGLAMENT_FIDELITY=1` prints every difference.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { importText } from '../import-text.ts';
import { decodeSource } from '../source/decode.ts';
import { draftFacts } from './__fixtures__/facts.ts';
import { SETTING } from './__fixtures__/setting.ts';

const FIXTURES = new URL('__fixtures__/', import.meta.url);
const CASES = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe.each(CASES.map(({ name }) => name))('%s', (name) => {
  const folder = new URL(`${name}/`, FIXTURES);
  const file = readdirSync(folder).find((one) => one.startsWith('text.')) ?? '';
  const wanted: Record<string, string[]> = JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8'));

  it('is read as it was written down', () => {
    const { drafts } = importText(decodeSource(file, readFileSync(new URL(file, folder))), SETTING);
    const facts = draftFacts(drafts).filter(({ kind }) => kind !== 'abbreviation');
    const found = Object.fromEntries(
      [...Map.groupBy(facts, ({ kind }) => kind)].map(([kind, own]) => [kind, own.map(({ text }) => text)]),
    );
    const sorted = (lists: Record<string, string[]>) =>
      Object.fromEntries(Object.entries(lists).map(([kind, texts]) => [kind, texts.toSorted()]));
    if (process.env.REGLAMENT_FIDELITY) tell(wanted, found);
    expect(sorted(found)).toEqual(sorted(wanted));
  });

  function tell(gold: Record<string, string[]>, found: Record<string, string[]>): void {
    let [same, lost, more] = [0, 0, 0];
    const out: string[] = [];
    for (const kind of new Set([...Object.keys(gold), ...Object.keys(found)])) {
      const left = [...(found[kind] ?? [])];
      for (const text of gold[kind] ?? []) {
        const at = left.indexOf(text);
        if (at === -1) out.push(`  - ${kind}: ${text}`);
        else left.splice(at, 1);
        if (at === -1) lost += 1;
        else same += 1;
      }
      more += left.length;
      out.push(...left.map((text) => `  + ${kind}: ${text}`));
    }
    process.stdout.write(`${name}: ${same} same, ${lost} missing, ${more} extra\n${out.join('\n')}\n`);
  }
});
