/** What people type must find what they mean: the questions of the project, and those of ../shared where it is. */
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { RecordLanguage } from '../../model/records.ts';
import { buildSiteData, readContent } from '../data.ts';
import { siteOptions } from '../options.ts';
import { searchIndex } from '../view/browse/search-index.ts';
import { find } from './find.ts';
import { makeFinder } from './finder.ts';

interface Case {
  query: string;
  lang: RecordLanguage;
  /** Last parts of the ids of regulations, one of which is among the first two; none: nothing is found. */
  expect: readonly string[];
}

const CONTENT = new URL('../../../content', import.meta.url).pathname;
const OWN = new URL('./__fixtures__/questions.json', import.meta.url);
const SHARED = new URL('../../../../shared/cases/search.json', import.meta.url);

const questionsIn = (file: URL) => (JSON.parse(readFileSync(file, 'utf8')) as { queries: Case[] }).queries;

const options = { ...siteOptions(), contentDir: CONTENT, date: '2026-11-30' };
const content = await readContent(options);
const finders = {
  ru: makeFinder(searchIndex(buildSiteData({ ...options, language: 'ru' }, content))),
  kk: makeFinder(searchIndex(buildSiteData({ ...options, language: 'kk' }, content))),
};

const firstTwo = ({ query, lang }: Case) =>
  find(finders[lang], query)
    .found.slice(0, 2)
    .map(({ named }) => [named, ...named.records].map(({ href = '' }) => href.split('/').at(-2) ?? ''));

function isRight(asked: Case): boolean {
  const found = firstTwo(asked);
  if (asked.expect.length === 0) return found.length === 0;
  return found.flat().some((id) => asked.expect.includes(id));
}

describe('what people type', () => {
  it.each(questionsIn(OWN).map((asked) => [asked.query, asked] as const))('«%s»', (_, asked) => {
    expect(isRight(asked), `found ${JSON.stringify(firstTwo(asked))}`).toBe(true);
  });
});

describe.skipIf(!existsSync(SHARED))('the questions of ../shared', () => {
  it('are answered rightly', () => {
    const wrong = questionsIn(SHARED).filter((asked) => !isRight(asked));
    expect(wrong.map((asked) => [asked.query, firstTwo(asked)])).toEqual([]);
  });
});
