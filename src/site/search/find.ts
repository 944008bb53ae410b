/**
 * Which services, acts and standards a question means: those with all its words; where there are none, those with a
 * part of them, a whole name among these — and then it is said which words are missing. Words that stand here and
 * there in the names of a service are no answer: each of «машина», «справка» and «школа» says too little.
 */

import { KEY_SIGN } from './act-keys.ts';
import { type AskedWord, askedWords } from './asked-words.ts';
import type { FindableItem, Finder } from './finder.ts';
import type { Named } from './service-index.ts';

/** What a word of a question is worth, by where it stands. */
const WORTH = { name: 3, text: 1.5, place: 0.5, key: 8, cites: 2 };
/** For a name that is wholly in the question, by each of its words; and for the name that is the question. */
const WHOLE_NAME = 1.5;
const EXACT = 4;
const ORDER: readonly Named['kind'][] = ['service', 'act', 'order', 'standard', 'page'];

/** Fewer words of a question than this share are no answer to it. */
const LEAST_SHARE = 0.25;
/** So many words of a question in one service mean it, wherever they stand; of the others no more than a third. */
const MANY = 3;
const NEAREST = 3;
/** How sure a word is that only begins alike. */
const BEGINS_ALIKE = 0.8;

export interface Found {
  named: Named;
  score: number;
  /** Words of the question that it does not have. */
  missing: string[];
}

interface Scored extends Found {
  /** The number or the date that is asked for is its own. */
  isKeyed: boolean;
  hasWholeName: boolean;
  /** Whether one of its texts has every word. */
  isInOneText: boolean;
  hasMany: boolean;
}

export interface Findings {
  found: Found[];
  /** Words that no result has. */
  missing: string[];
  /** What words were taken for, where they stand nowhere as they are typed. */
  takenFor: { typed: string; meant: string }[];
  /** Where nothing is found: what has some word of the question, and is no answer to it. */
  nearest: Named[];
}

const measureCertainty = ({ matches }: AskedWord, ids: readonly number[]): number =>
  ids.reduce((best, id) => Math.max(best, matches.get(id) ?? 0), 0);

const hasKey = ({ text }: AskedWord, keys: ReadonlySet<string>) => keys.has(text.toLowerCase());

/** How much one word of the question is worth in an item; 0 where it is not there. */
function measureWorth(word: AskedWord, item: FindableItem): number {
  if (hasKey(word, item.keys)) return WORTH.key;
  if (word.text.startsWith(KEY_SIGN)) return hasKey(word, item.cites) ? WORTH.cites : 0;
  const inNames = Math.max(0, ...item.names.map((name) => measureCertainty(word, name)));
  const inTexts = Math.max(0, ...item.texts.map((text) => measureCertainty(word, text)));
  return Math.max(
    WORTH.name * inNames,
    WORTH.text * inTexts,
    WORTH.place * measureCertainty(word, item.places),
  );
}

/** A part of a longer name counts from two words and half of it on. */
function coversMost(name: readonly number[], words: readonly AskedWord[]): boolean {
  return (
    words.length >= Math.max(2, name.length / 2) && words.every((word) => measureCertainty(word, name) > 0)
  );
}

function score(item: FindableItem, words: readonly AskedWord[]): Scored | undefined {
  const worths = words.map((word) => measureWorth(word, item));
  const missing = words.filter((_, index) => worths[index] === 0).map(({ text }) => text);
  if (missing.length === words.length) return undefined;
  const whole = item.names
    .map((name) => ({
      size: name.length,
      sures: name.map((id) => Math.max(0, ...words.map(({ matches }) => matches.get(id) ?? 0))),
    }))
    .filter(({ sures }) => sures.every((one) => one > 0))
    .map(({ size, sures }) => ({ size, worth: WHOLE_NAME * sures.reduce((sum, one) => sum + one, 0) }));
  const longest = whole.reduce((best, { worth }) => Math.max(best, worth), 0);
  const isExact = missing.length === 0 && whole.some(({ size }) => size === words.length);
  // A region narrows; it is no word of a name.
  const told = words.filter((word) => measureCertainty(word, item.places) === 0 && !hasKey(word, item.cites));
  // Alone, a word that only begins alike is another word: «учитель», «учиться».
  const least = told.length === 1 ? BEGINS_ALIKE : 0;
  return {
    named: item.named,
    score: worths.reduce((sum, worth) => sum + worth, 0) + longest + (isExact ? EXACT : 0),
    missing,
    isKeyed: words.some((word) => hasKey(word, item.keys)),
    hasWholeName: longest > 0,
    hasMany: words.length - missing.length >= MANY && missing.length * 3 <= words.length,
    isInOneText:
      item.texts.some((text) => told.every((word) => measureCertainty(word, text) > least)) ||
      item.names.some((name) => coversMost(name, told)),
  };
}

const byFitness = (a: Scored, b: Scored) =>
  Number(b.isKeyed) - Number(a.isKeyed) ||
  Number(b.hasWholeName) - Number(a.hasWholeName) ||
  ORDER.indexOf(a.named.kind) - ORDER.indexOf(b.named.kind) ||
  b.score - a.score;

function answers(scored: readonly Scored[], words: readonly AskedWord[]): Scored[] {
  // A letter makes another word of many a word: «развод» is no slip of «развозка», unless a whole name says so.
  const hasSlip = words.some(({ isSlip }) => isSlip);
  const all = scored.filter(
    ({ missing, isKeyed, hasWholeName, isInOneText, named }) =>
      missing.length === 0 && (isKeyed || hasWholeName || (isInOneText && !hasSlip && named.kind !== 'page')),
  );
  if (all.length > 0) return all;
  const least = Math.max(1, words.length * LEAST_SHARE);
  return scored.filter(
    ({ missing, hasWholeName, hasMany, named }) =>
      named.kind === 'service' && (hasMany || (hasWholeName && words.length - missing.length >= least)),
  );
}

/** @param isUnfinished the last word may go on: somebody is typing it */
export function find(finder: Finder, typed: string, isUnfinished = false): Findings {
  const words = askedWords(typed, finder.vocabulary, isUnfinished);
  const scored = finder.items.flatMap((item) => score(item, words) ?? []).sort(byFitness);
  const found = answers(scored, words);
  const missing = words
    .map(({ text }) => text)
    .filter((text) => found.length > 0 && found.every((one) => one.missing.includes(text)));
  const taken = words.flatMap(({ text, takenFor }) =>
    takenFor === undefined || missing.includes(text) ? [] : [{ typed: text, meant: takenFor }],
  );
  const nearest = scored.filter(({ named }) => named.kind === 'service').slice(0, NEAREST);
  return {
    found,
    missing,
    takenFor: found.length > 0 ? taken : [],
    nearest: found.length > 0 ? [] : nearest.map(({ named }) => named),
  };
}
