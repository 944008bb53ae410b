import { expect, it } from 'vitest';
import { askedWords } from './asked-words.ts';
import { wordForm } from './word-form.ts';

const VOCABULARY = ['опека', 'школа'].map(wordForm);

const ask = (typed: string, isUnfinished = false) => askedWords(typed, VOCABULARY, isUnfinished);

it('asks for each word once', () => {
  expect(ask('опека опека школа опека').map(({ text }) => text)).toEqual(['опека', 'школа']);
});

it('looks up no more words than a title has, and says of all others that they are nowhere', () => {
  const typed = Array.from({ length: 5000 }, (_, index) => `слово${index}`).join(' ');
  const words = ask(`${typed} опека`);
  expect(words).toHaveLength(5001);
  expect(words.at(-1)).toEqual({ text: 'опека', matches: new Map() });
});
