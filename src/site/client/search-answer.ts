/** The answer to a choice, from the index of names or from the texts of pages. */
import { type Counts, narrow } from '../search/narrow.ts';
import { buildQuestions } from '../search/question.ts';
import { el, type Markup } from '../view/shared/markup.ts';
import type { SearchChoice } from './search-choice.ts';
import { ask } from './search-engine.ts';
import { type EntryWords, findAddress, hitMarkup, resultMarkup } from './search-entries.ts';
import { finderAt } from './service-index.ts';

export interface AnswerWords extends EntryWords {
  found: string;
  nothing: string;
  /** Before the words that no result has. */
  missing: string;
  /** «Вместо {typed} искали {meant}». */
  takenFor: string;
}

export interface AnswerParts {
  count: number;
  counts: Counts;
  /** What was found, what is missing and what was read otherwise, in words. */
  said: string;
  entries(from: number, to: number): Promise<Markup[]>;
  /** Services to offer where nothing is found, as items of a list. */
  close: Markup[];
}

const language = () => (document.documentElement.lang === 'kk' ? 'kk' : 'ru');
const quoted = (words: readonly string[]) => words.map((word) => `«${word}»`).join(', ');

function countText(count: number, { found, nothing }: AnswerWords): string {
  return count === 0 ? nothing : found.replace('{n}', String(count));
}

async function byNames(
  { q, filters, sort }: SearchChoice,
  index: string,
  words: AnswerWords,
): Promise<AnswerParts> {
  const finder = await finderAt(index);
  const wanted = { q, filters, order: sort, language: language() };
  const { results, counts, missing, takenFor, nearest } = narrow(finder, wanted);
  const said = [
    countText(results.length, words),
    ...(missing.length === 0 ? [] : [`${words.missing} ${quoted(missing)}.`]),
    ...takenFor.map(({ typed, meant }) =>
      words.takenFor.replace('{typed}', quoted([typed])).replace('{meant}', quoted([meant])),
    ),
  ];
  return {
    count: results.length,
    counts,
    said: said.join(' '),
    entries: async (from, to) => results.slice(from, to).map((result) => resultMarkup(result, words)),
    close: nearest.map((named) =>
      el('li', {}, el('a', { href: findAddress(named), lang: named.name.lang }, named.name.text)),
    ),
  };
}

async function byTexts(
  { q, filters, sort, place }: SearchChoice,
  bundle: string,
  words: AnswerWords,
): Promise<AnswerParts> {
  const { results, counts } = await ask(bundle, {
    words: buildQuestions(q, language()),
    filters: { ...filters, in: place },
    order: sort,
  });
  return {
    count: results.length,
    counts,
    said: countText(results.length, words),
    entries: async (from, to) => {
      const hits = await Promise.all(results.slice(from, to).map((result) => result.data()));
      return hits.map((hit) => hitMarkup(hit, words));
    },
    close: [],
  };
}

/** @throws Error when an index cannot be fetched */
export function answerTo(
  choice: SearchChoice,
  { index, bundle }: { index: string; bundle: string },
  words: AnswerWords,
): Promise<AnswerParts> {
  return choice.place === '' ? byNames(choice, index, words) : byTexts(choice, bundle, words);
}
