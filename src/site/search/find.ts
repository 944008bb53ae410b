/**
 * Which services, acts and standards a question means. All its words if they can be had, then most of them, then
 * some — and then it is said which are missing. Nothing is found by a word that says little: unless every word of the
 * question fits, a whole name must stand in it.
 */
import { meantInCyrillic } from '../../language/keyboard.ts';
import { KEY_SIGN, withKeys } from './act-keys.ts';
import type { Named, ServiceIndex } from './service-index.ts';
import { isSmallWord } from './small-words.ts';
import { isSlipOf, likeness, type WordForm, wordForm, wordsIn } from './word-form.ts';

/** Position in the vocabulary. */
type WordId = number;

interface Item {
  named: Named;
  /** What a word of it is worth. */
  worth: ReadonlyMap<WordId, number>;
  /** Words of each name, small words aside. */
  names: readonly (readonly WordId[])[];
  keys: ReadonlySet<string>;
  cites: ReadonlySet<string>;
}

/** An index that is ready to be asked. */
export interface Finder {
  items: readonly Item[];
  vocabulary: readonly WordForm[];
}

const WORTH = { name: 3, word: 1.5, key: 8, cites: 2 };
/** For a name that is wholly in the question, by each of its words; and for the name that is the question. */
const WHOLE_NAME = 1.5;
const EXACT = 4;
const ORDER: readonly Named['kind'][] = ['service', 'act', 'standard', 'page'];

export function finderOf(index: ServiceIndex): Finder {
  const ids = new Map<string, WordId>();
  const vocabulary: WordForm[] = [];
  const idOf = (word: string): WordId => {
    const lower = word.toLowerCase();
    const known = ids.get(lower);
    if (known !== undefined) return known;
    ids.set(lower, vocabulary.length);
    return vocabulary.push(wordForm(lower)) - 1;
  };
  const idsIn = (text: string) => [
    ...new Set(
      wordsIn(text)
        .filter((word) => !isSmallWord(word))
        .map(idOf),
    ),
  ];
  const items = index.map((named): Item => {
    const names = [named.name.text, ...named.names].map(idsIn).filter((name) => name.length > 0);
    const words = [...named.words, ...(named.title === undefined ? [] : [named.title.text])].flatMap(idsIn);
    const worth = new Map<WordId, number>([
      ...words.map((id) => [id, WORTH.word] as const),
      ...names.flat().map((id) => [id, WORTH.name] as const),
    ]);
    return { named, worth, names, keys: new Set(named.keys), cites: new Set(named.cites) };
  });
  return { items, vocabulary };
}

/** A word of the question with the words of the index that it may be. */
interface AskedWord {
  text: string;
  /** How sure each is. */
  matches: ReadonlyMap<WordId, number>;
  /** What it was taken for, where nothing is written as it is typed. */
  takenFor?: string;
}

function matchesOf(form: WordForm, { vocabulary }: Finder, isBeginning: boolean): Map<WordId, number> {
  const matches = new Map<WordId, number>();
  for (const [id, known] of vocabulary.entries()) {
    const sure = likeness(form, known);
    if (sure > 0) matches.set(id, sure);
    else if (isBeginning && form.plain.length > 1 && known.plain.startsWith(form.plain)) matches.set(id, 0.7);
  }
  return matches;
}

function slipsOf(form: WordForm, { vocabulary }: Finder): Map<WordId, number> {
  const near = [...vocabulary.entries()].filter(([, known]) => isSlipOf(form, known));
  return new Map(near.map(([id]) => [id, 0.6]));
}

function askedWord(text: string, finder: Finder, isBeginning: boolean): AskedWord {
  if (text.startsWith(KEY_SIGN)) return { text, matches: new Map() };
  const form = wordForm(text);
  const matches = matchesOf(form, finder, isBeginning);
  if (matches.size > 0) return { text, matches };
  for (const meant of meantInCyrillic(text)) {
    const read = matchesOf(wordForm(meant), finder, isBeginning);
    if (read.size > 0) return { text, matches: read, takenFor: meant };
  }
  const slips = slipsOf(form, finder);
  const [first] = slips.keys();
  const takenFor = first === undefined ? undefined : finder.vocabulary[first]?.text;
  return { text, matches: slips, ...(takenFor === undefined ? {} : { takenFor }) };
}

/** Words in Latin letters keep the signs that are letters on another keyboard. */
function splitWords(typed: string): string[] {
  return typed
    .split(/\s+/)
    .flatMap((part) =>
      /[a-z]/i.test(part) && !/\p{Script=Cyrillic}/u.test(part) ? [part] : keyedWords(part),
    );
}

const keyedWords = (part: string) => (part.startsWith(KEY_SIGN) ? [part] : wordsIn(part));

function askedWords(typed: string, finder: Finder, isUnfinished: boolean): AskedWord[] {
  const words = splitWords(withKeys(typed.normalize('NFC').trim())).filter((word) => word !== '');
  const isOpen = isUnfinished && !/\s$/.test(typed);
  return words
    .map((text, index) => ({ text, isLast: isOpen && index === words.length - 1 }))
    .filter(({ text, isLast }) => isLast || !isSmallWord(text))
    .map(({ text, isLast }) => askedWord(text, finder, isLast));
}

export interface Found {
  named: Named;
  score: number;
  /** Words of the question that it does not have. */
  missing: string[];
}

/** How much one word of the question is worth in an item; 0 where it is not there. */
function worthOf({ text, matches }: AskedWord, { worth, keys, cites }: Item): number {
  if (text.startsWith(KEY_SIGN)) return keys.has(text) ? WORTH.key : cites.has(text) ? WORTH.cites : 0;
  if (keys.has(text)) return WORTH.key;
  let best = 0;
  for (const [id, sure] of matches) best = Math.max(best, sure * (worth.get(id) ?? 0));
  return best;
}

function scoreOf(item: Item, words: readonly AskedWord[]): (Found & { hasWholeName: boolean }) | undefined {
  const worths = words.map((word) => worthOf(word, item));
  const missing = words.filter((_, index) => worths[index] === 0).map(({ text }) => text);
  if (missing.length === words.length) return undefined;
  const sure = (id: WordId) => Math.max(0, ...words.map(({ matches }) => matches.get(id) ?? 0));
  const whole = item.names
    .map((name) => ({ size: name.length, sures: name.map(sure) }))
    .filter(({ sures }) => sures.every((one) => one > 0))
    .map(({ size, sures }) => ({ size, worth: sures.reduce((sum, one) => sum + one, 0) * WHOLE_NAME }))
    .sort((a, b) => b.worth - a.worth);
  const [longest] = whole;
  const isExact = missing.length === 0 && whole.some(({ size }) => size === words.length);
  const score = worths.reduce((sum, worth) => sum + worth, 0) + (longest?.worth ?? 0) + (isExact ? EXACT : 0);
  return { named: item.named, score, missing, hasWholeName: longest !== undefined };
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

/** Fewer words of a question than this share are no answer to it. */
const LEAST_SHARE = 0.25;
const NEAREST = 3;

const byKindAndScore = (a: Found, b: Found) =>
  ORDER.indexOf(a.named.kind) - ORDER.indexOf(b.named.kind) || b.score - a.score;

/**
 * The answers of the best sort that there is: with all words of the question, else with the most of them and with a
 * whole name among these.
 *
 * @param isUnfinished the last word may go on: somebody is typing it
 */
export function find(finder: Finder, typed: string, isUnfinished = false): Findings {
  const words = askedWords(typed, finder, isUnfinished);
  const scored = finder.items.flatMap((item) => scoreOf(item, words) ?? []);
  const all = scored.filter(({ missing }) => missing.length === 0);
  const some = scored.filter(
    ({ missing, hasWholeName }) =>
      hasWholeName && words.length - missing.length >= Math.max(1, words.length * LEAST_SHARE),
  );
  const found = (all.length > 0 ? all : some).sort(byKindAndScore);
  const missingInAll = words
    .map(({ text }) => text)
    .filter((text) => found.length > 0 && found.every(({ missing }) => missing.includes(text)));
  const nearest = [...scored].sort(byKindAndScore).filter(({ named }) => named.kind === 'service');
  return {
    found,
    missing: missingInAll,
    takenFor: words.flatMap(({ text, takenFor }) =>
      takenFor === undefined || missingInAll.includes(text) ? [] : [{ typed: text, meant: takenFor }],
    ),
    nearest: found.length > 0 ? [] : nearest.slice(0, NEAREST).map(({ named }) => named),
  };
}
