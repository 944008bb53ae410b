/** The index as the search asks it: every word once, and names and texts as lists of words. */
import type { Named, ServiceIndex } from './service-index.ts';
import { isSmallWord } from './small-words.ts';
import { splitWords, type WordForm, wordForm } from './word-form.ts';

/** Position of a word in the vocabulary. */
export type WordId = number;

/** Words of a text, small words aside, each once. */
type Words = readonly WordId[];

export interface FindableItem {
  named: Named;
  names: readonly Words[];
  texts: readonly Words[];
  /** Names of its regions. */
  places: Words;
  keys: ReadonlySet<string>;
  cites: ReadonlySet<string>;
}

export interface Finder {
  items: readonly FindableItem[];
  vocabulary: readonly WordForm[];
}

export function makeFinder(index: ServiceIndex): Finder {
  const ids = new Map<string, WordId>();
  const vocabulary: WordForm[] = [];
  const internWord = (word: string): WordId => {
    const lower = word.toLowerCase();
    const known = ids.get(lower);
    if (known !== undefined) return known;
    ids.set(lower, vocabulary.length);
    return vocabulary.push(wordForm(lower)) - 1;
  };
  const idsIn = (text: string): Words => [
    ...new Set(
      splitWords(text)
        .filter((word) => !isSmallWord(word))
        .map(internWord),
    ),
  ];
  const items = index.map((named): FindableItem => {
    const { name, title, names, texts, keys, cites, records } = named;
    const titles = title === undefined ? [] : [title.text];
    const own = [name.text, ...titles, ...names];
    const regions = new Set(records.flatMap(({ region = [] }) => region));
    return {
      named,
      names: own.map(idsIn).filter((words) => words.length > 0),
      texts: [...new Set([name.text, ...titles, ...texts])].map(idsIn),
      places: [...regions].flatMap(idsIn),
      keys: new Set(keys),
      cites: new Set(cites),
    };
  });
  return { items, vocabulary };
}
