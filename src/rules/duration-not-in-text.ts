import { plainWords } from '../language/same-words.ts';
import { defineRule, type Problem } from './define-rule.ts';

interface Stated {
  duration: string;
  text: string;
  at: string;
}

function check(path: (string | number)[], list: readonly Stated[] = []): Problem[] {
  return list.flatMap(({ duration, text, at }, index) => {
    if (plainWords(text).includes(plainWords(duration))) return [];
    return [
      {
        path: [...path, index, 'duration'],
        ru: {
          message: `Длительности «${duration}» нет в словах, на которые она опирается (${at}).`,
          expected: 'длительность теми словами, которые стоят в text',
          got: duration,
          fix: 'Сверьте duration и text с актом: одно из двух записано не так.',
        },
        en: {
          message: `The duration «${duration}» is not in the words that it rests on (${at}).`,
          expected: 'the duration in the words that stand in text',
          got: duration,
          fix: 'Compare duration and text with the act: one of the two is recorded wrongly.',
        },
        quotes: [{ text, at }],
      },
    ];
  });
}

/** A duration that its own sentence does not have: one of the two was changed alone. */
export const durationNotInText = defineRule('duration/not-in-text', {
  severity: 'error',
  summary: {
    ru: 'Срок или длительность записаны не теми словами, что стоят рядом в цитате',
    en: 'A term or a duration is not in the words quoted beside it',
  },
  regulation: ({ regulation }) => check(['terms'], regulation.terms),
  process: ({ process }) => check(['stated'], process.stated),
  standard: ({ standard }) => [
    ...check(['terms'], standard.terms),
    ...check(['otherTerms'], standard.otherTerms),
    ...check(
      ['complaints', 'terms'],
      standard.complaints.terms.map((term) => ({ ...term, at: standard.complaints.at })),
    ),
    ...check([], standard.validity === undefined ? [] : [standard.validity]).map((problem) => ({
      ...problem,
      path: ['validity', 'duration'],
    })),
  ],
});
