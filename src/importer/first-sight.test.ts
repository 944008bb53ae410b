/**
 * Orders made up in layouts of other years, ministries and regions. What an import tells of each is compared line by line
 * with what it says. That was written down before the first import for archive, centre, html-table, kazakh-2016,
 * procedures, steps, tables, tax, two-cases, without-numbers, culture, fishery, road, social, tourism, water, and for the
 * Kazakh archive-law, boats, construction, culture, disability, forest, geology, heating, housing, kindergarten, library,
 * notary, school, subsidy, tourism, vet. For the others the import was read against the text, mended and kept: they tell
 * that nothing gets worse, not how well an unseen act is read. Where an act says «жарты сағат» the draft asks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tellDrafts } from './__fixtures__/first-sight/facts.ts';
import { importText } from './import-text.ts';
import { SETTING } from './rules/__fixtures__/setting.ts';
import { readSource } from './source/read-source.ts';

const FIXTURES = new URL('__fixtures__/first-sight/', import.meta.url);
const CASES = readdirSync(FIXTURES, { withFileTypes: true }).filter((entry) => entry.isDirectory());

describe('an order of a layout that is new', () => {
  it.each(CASES.map(({ name }) => name))('%s', async (name) => {
    const folder = new URL(`${name}/`, FIXTURES);
    const file = readdirSync(folder).find((one) => one.startsWith('text.')) ?? '';
    const { drafts } = importText(await readSource(file, readFileSync(new URL(file, folder))), SETTING);
    const wanted: unknown = JSON.parse(readFileSync(new URL('facts.json', folder), 'utf8'));
    expect(tellDrafts(drafts)).toEqual(wanted);
  });
});
