import { containsWords } from '../language/same-words.ts';
import type { ActiveRegulation, KnownStandard } from '../model/records.ts';
import { defineRule, type Problem } from './define-rule.ts';

interface StatedTerm {
  from?: string;
  text: string;
  at?: string;
}

function compare(path: Problem['path'] & {}, { from, text, at }: StatedTerm, place: string): Problem[] {
  if (from === undefined || containsWords(text, from)) return [];
  const where = at ?? place;
  return [
    {
      path: [...path, 'from'],
      ru: {
        message: `Начала срока «${from}» нет в словах, из которых взят срок (${where}).`,
        expected: text,
        got: from,
        fix: 'Перепишите from дословно из текста акта. Если начало названо в другом месте, приведите в text и его слова.',
      },
      en: {
        message: `The beginning of the term «${from}» is not in the words that the term is taken from (${where}).`,
        expected: text,
        got: from,
        fix: 'Copy from word for word out of the act. If it is named elsewhere, quote those words in text, too.',
      },
      quotes: [{ text, at: where }],
    },
  ];
}

const checkTerms = (path: Problem['path'] & {}, terms: readonly StatedTerm[], place: string) =>
  terms.flatMap((term, index) => compare([...path, index], term, place));

const checkRecord = ({ terms }: Pick<ActiveRegulation, 'terms'> | Pick<KnownStandard, 'terms'>) =>
  checkTerms(['terms'], terms ?? [], 'сроки');

/** The moment from which a term runs was changed beside the words that name it. */
export const termStartNotInText = defineRule('term/start-not-in-text', {
  severity: 'error',
  summary: {
    ru: 'Начала срока нет в словах рядом с ним',
    en: 'The beginning of a term is not in the words beside it',
  },
  regulation: ({ regulation }) => checkRecord(regulation),
  standard: ({ standard }) => [
    ...checkRecord(standard),
    ...checkTerms(['complaints', 'terms'], standard.complaints.terms ?? [], standard.complaints.at),
  ],
});
