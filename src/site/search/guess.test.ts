import { expect, it } from 'vitest';
import { isGuess } from './guess.ts';

it.each([
  ['екстернат', ['е)']],
  ['опека ъъъъ', ['опеки', 'опеке']],
  ['экспертиза', ['э']],
])('a word that the asked one begins with is a guess: %s', (asked, found) =>
  expect(isGuess(asked, found)).toBe(true),
);

it.each([
  ['опек', ['опекунам']],
  ['дети', ['Детская']],
  ['ребёнок', ['ребенок,']],
  ['район', ['района']],
  ['портал', ['веб-портал']],
  ['а', ['акта']],
  ['"26 июня"', ['26', 'июня']],
  ['¤198 приказ', ['приказом']],
])('a form of the word, or a compound with it, is an answer: %s', (asked, found) =>
  expect(isGuess(asked, found)).toBe(false),
);
