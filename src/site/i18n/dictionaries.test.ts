import { expect, test } from 'vitest';
import { chooseDictionary } from './dictionaries.ts';

type Entry = readonly [path: string, text: string];

/** A word for every place of a sentence: it reads as a date, as a number and as a name. */
const ANY = '2015-03-18';

/** Every text of a dictionary by its path, sentences with something put into them. */
function texts(node: unknown, path: readonly string[] = []): Entry[] {
  if (typeof node === 'string') return [[path.join('.'), node]];
  if (typeof node === 'function') return [[path.join('.'), String(node(ANY, ANY, ANY, ANY))]];
  return Object.entries(node as object).flatMap(([key, value]) => texts(value, [...path, key]));
}

type Sentence = (...words: string[]) => string;

function sentences(node: unknown, path: readonly string[] = []): (readonly [path: string, say: Sentence])[] {
  if (typeof node === 'function') return [[path.join('.'), node as Sentence]];
  if (typeof node === 'string') return [];
  return Object.entries(node as object).flatMap(([key, value]) => sentences(value, [...path, key]));
}

/** Which of its words a sentence passes on. */
function heard(say: Sentence): number[] {
  const words = ['2015-03-18', '2015-03-18', '2015-03-18', '2015-03-18'];
  return words
    .map((_, place) => place)
    .filter((place) => say(...words) !== say(...words.with(place, '2016-04-19')));
}

const ru = new Map(texts(chooseDictionary('ru')));
const kk = new Map(texts(chooseDictionary('kk')));

/** The same in both languages, and rightly so. */
const SAME = new Set([
  // Loans of official Kazakh.
  'regulation.standard',
  'diagram.flowchart',
  'check.regulation',
  'nav.catalogue',
  'nav.deadline',
  'catalogue.of',
  'act.kind',
  'search.kind.regulation',
  'search.kind.act',
  'search.kind.standard',
  'rules.scope.act',
  'rules.scope.regulation',
  'rules.scope.standard',
  'regulation.appendixContent.flowchart',
  'check.act',
  'calculator.words.intake.standard',
  // Letters and signs.
  'act.eventOf',
  'compare.pair',
  'compare.words.sides.a',
]);

/** Endings that no Kazakh word has. */
const RUSSIAN_ENDING = /(?:ый|ий|ая|ое|ые|ого|его|ение|ания|ость|ться|тся|ют)(?![а-яёәғқңөұүһі])/i;

test('the dictionaries have the same words', () => {
  expect([...kk.keys()].sort()).toEqual([...ru.keys()].sort());
});

test('no word is empty', () => {
  for (const [path, text] of [...ru, ...kk]) expect(text.trim(), path).not.toBe('');
});

test('no word is left in Russian', () => {
  const left = [...kk].filter(([path, text]) => text === ru.get(path) && !SAME.has(path));
  expect(left.map(([path]) => path)).toEqual([]);
});

test('no Kazakh sentence has a Russian word in it', () => {
  const russian = [...kk].filter(([path, text]) => path !== 'language.own' && /[ёщъ]/i.test(text));
  expect(russian).toEqual([]);
  const endings = [...kk].flatMap(([path, text]) => {
    const [word] = RUSSIAN_ENDING.exec(text) ?? [];
    return word === undefined ? [] : [`${path}: …${word}`];
  });
  expect(endings).toEqual([]);
});

test('a sentence passes on the same words in both languages', () => {
  const kazakh = new Map(sentences(chooseDictionary('kk')));
  const russian = sentences(chooseDictionary('ru'));
  expect(russian.length).toBeGreaterThan(20);
  for (const [path, say] of russian) {
    expect(heard(kazakh.get(path) ?? String), path).toEqual(heard(say));
  }
});
