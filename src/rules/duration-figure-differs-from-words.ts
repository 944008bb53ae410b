import type { RuleFinding } from '../model/finding.ts';
import { readDuration } from '../terms/duration.ts';
import { type DurationPhrase, phrasesOfRegulation, phrasesOfStandard } from './duration-phrases.ts';
import type { Rule } from './rule.ts';

const ID = 'duration/figure-differs-from-words';

function check(phrases: readonly DurationPhrase[]): RuleFinding[] {
  return phrases.flatMap(({ path, phrase, at }) => {
    const reading = readDuration(phrase);
    if (reading.kind !== 'unreadable' || reading.numbers === undefined) return [];
    const [first, second] = reading.numbers;
    return [
      {
        rule: ID,
        severity: 'error',
        path,
        text: {
          ru: {
            message: `Длительность «${phrase}»: число цифрами и число словами расходятся.`,
            expected: 'одно и то же число цифрами и словами',
            got: `${first} и ${second}`,
            fix: 'Сверьте с текстом. Если так написано в акте, признайте замечание: какое из чисел верно, акт не говорит.',
          },
          en: {
            message: `The duration «${phrase}»: the figure and the words disagree.`,
            expected: 'the same number in figures and in words',
            got: `${first} and ${second}`,
            fix: 'Compare with the text. If the act is so worded, acknowledge the finding: the act does not say which is right.',
          },
        },
        quotes: [{ text: phrase, at }],
      },
    ];
  });
}

/** A number is written in figures and in words, and they are not the same number. */
export const durationFigureDiffersFromWords: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'Число цифрами и число словами в длительности расходятся',
    en: 'The figure and the words of a duration are different numbers',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => check(phrasesOfRegulation(regulation)),
    standard: ({ standard }) => check(phrasesOfStandard(standard)),
  },
};
