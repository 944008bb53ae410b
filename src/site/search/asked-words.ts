/** The words of a question, each with the words of the index that it may be. */
import { meantInCyrillic } from '../../language/keyboard.ts';
import { KEY_SIGN, withKeys } from './act-keys.ts';
import type { WordId } from './finder.ts';
import { findGroup, findTypedGroup } from './related-words.ts';
import { isSmallWord } from './small-words.ts';
import { compareForms, misspells, splitWords, type WordForm, wordForm } from './word-form.ts';

type Vocabulary = readonly WordForm[];

export interface AskedWord {
  text: string;
  /** How sure each is, up to 1. */
  matches: ReadonlyMap<WordId, number>;
  /** What it was taken for, where nothing is written as it is typed. */
  takenFor?: string;
  isSlip?: boolean;
}

const SURE = { certain: 0.9, related: 0.7, beginning: 0.7, slip: 0.6 };

function sureness(asked: WordForm, group: number | undefined, known: WordForm, isBeginning: boolean): number {
  const alike = compareForms(asked, known);
  if (alike > 0) return alike;
  if (group !== undefined && group === findGroup(known.stems)) return SURE.related;
  return isBeginning && asked.plain.length > 1 && known.plain.startsWith(asked.plain) ? SURE.beginning : 0;
}

function findMatches(asked: WordForm, vocabulary: Vocabulary, isBeginning: boolean): Map<WordId, number> {
  const group = findTypedGroup(asked);
  const sure = vocabulary.map((known, id) => [id, sureness(asked, group, known, isBeginning)] as const);
  return new Map(sure.filter(([, one]) => one > 0));
}

function askedWord(text: string, vocabulary: Vocabulary, isBeginning: boolean): AskedWord {
  if (text.startsWith(KEY_SIGN)) return { text, matches: new Map() };
  const form = wordForm(text);
  const matches = findMatches(form, vocabulary, isBeginning);
  if ([...matches.values()].some((sure) => sure >= SURE.certain)) return { text, matches };
  for (const meant of meantInCyrillic(text)) {
    const read = findMatches(wordForm(meant), vocabulary, isBeginning);
    if (read.size > 0) return { text, matches: read, takenFor: meant };
  }
  const slips = [...vocabulary.entries()].filter(([id, known]) => !matches.has(id) && misspells(form, known));
  const [first] = slips;
  if (first === undefined) return { text, matches };
  const near = new Map([...matches, ...slips.map(([id]) => [id, SURE.slip] as const)]);
  return matches.size > 0
    ? { text, matches: near }
    : { text, matches: near, takenFor: first[1].text, isSlip: true };
}

/** A word in Latin letters keeps its signs, which are letters on another keyboard; a key is one word. */
function splitPart(part: string): string[] {
  const isLatin = /[a-z]/i.test(part) && !/\p{Script=Cyrillic}/u.test(part);
  return isLatin || part.startsWith(KEY_SIGN) ? [part] : splitWords(part);
}

/** More words than any title has: what comes after them is looked up nowhere, so that no question takes minutes. */
const LOOKED_UP = 100;

/**
 * Each word once.
 *
 * @param isUnfinished the last word may go on: somebody is typing it
 */
export function askedWords(typed: string, vocabulary: Vocabulary, isUnfinished: boolean): AskedWord[] {
  const words = [...new Set(withKeys(typed.normalize('NFC').trim()).split(/\s+/).flatMap(splitPart))];
  const isOpen = isUnfinished && !/\s$/.test(typed);
  return words.flatMap((text, index): AskedWord[] => {
    const isLast = isOpen && index === words.length - 1;
    if (text === '' || (isSmallWord(text) && !isLast)) return [];
    return [index < LOOKED_UP ? askedWord(text, vocabulary, isLast) : { text, matches: new Map() }];
  });
}
