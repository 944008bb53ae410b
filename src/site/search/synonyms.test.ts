import { expect, it } from 'vitest';
import { collectSynonyms, otherNames } from './synonyms.ts';

const groups = collectSynonyms({
  entries: [
    { term: 'ЦОН', kind: 'word', synonyms: ['центр обслуживания населения', 'ХҚО'] },
    { term: 'канцелярия', kind: 'word' },
    { term: 'портал', kind: 'word', synonyms: ['egov.kz'] },
  ],
});

it('a page has the other names of what it speaks of', () => {
  expect(otherNames('подают в ЦОН', groups)).toEqual(['центр обслуживания населения', 'ХҚО']);
});

it('a name is known in any form of its words', () => {
  expect(otherNames('через Центры обслуживания населения', groups)).toEqual(['ЦОН', 'ХҚО']);
});

it('a part of a word or of a name is no name', () => {
  expect(otherNames('ЦОНовский центр', groups)).toEqual([]);
  expect(otherNames('канцелярия', groups)).toEqual([]);
});
