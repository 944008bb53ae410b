/** Sentences and their ends. */
import { slice, type Words } from '../words.ts';

const END_MARKS = /[\s.;,:–—-]+$/u;
/**
 * A stop, a space and a capital: «… 15 минут. Результат …»; «от 23.05.2014 г. № 5» has no capital after it, and the
 * number of a Kazakh action stands before its name: «… табылады. 2-рәсімнің нәтижесі».
 */
const SENTENCE_END = /[.;]\s+(?=[«"“(]?\p{Lu}|\d{1,2}-(?:іс-|рәсім))/gu;

/** Without the marks at the end: «; », «.», «:». A dot after a bracketed «г.» is a mark like any other. */
export function withoutEnd(words: Words): Words {
  return slice(words, 0, words.text.length - (END_MARKS.exec(words.text.slice(-20))?.[0].length ?? 0));
}

/** The sentences of a paragraph, with their stops. */
export function sentences(words: Words): Words[] {
  const ends = [...words.text.matchAll(SENTENCE_END)].map(({ index }) => index + 1);
  return [...ends, words.text.length].map((end, place) => slice(words, ends[place - 1] ?? 0, end));
}
