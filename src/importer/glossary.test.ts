import { expect, it } from 'vitest';
import { unexplainedTerms } from './glossary.ts';
import type { ImportedDraft } from './import-text.ts';

const draft = (record: object) =>
  ({ kind: 'regulation', id: 'kz/vko/1/a', record }) as unknown as ImportedDraft;
const terms = (record: object) => unexplainedTerms([draft(record)], []).map(({ term }) => term);

it('names what the rule about undefined abbreviations will name', () => {
  const record = {
    abbreviations: [{ abbr: 'ЦОН', meaning: 'центр обслуживания населения' }],
    units: { 'con-worker': { text: 'работник ЦОНа вносит запись в ЕНИС' } },
    notes: [{ text: 'запрос в АРМ ИС ЦОН' }],
  };
  expect(terms(record)).toEqual(['АРМ ИС ЦОН', 'ЕНИС']);
  expect(unexplainedTerms([draft(record)], ['АРМ', 'ИС'])).toMatchObject([
    { term: 'АРМ ИС ЦОН', inGlossary: true },
    { term: 'ЕНИС', inGlossary: false },
  ]);
});

it('leaves out what the text explains where it stands', () => {
  expect(terms({ notes: [{ text: 'подписывает цифровой подписью (ЭЦП)' }, { text: 'без ЭЦП' }] })).toEqual(
    [],
  );
});
