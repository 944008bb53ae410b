import { readDuration } from '../terms/duration.ts';
import { defineRule } from './define-rule.ts';

/** A number is written in figures and in words, and they are not the same number. */
export const durationFigureDiffersFromWords = defineRule('duration/figure-differs-from-words', {
  severity: 'error',
  summary: {
    ru: 'Число цифрами и число словами в длительности расходятся',
    en: 'The figure and the words of a duration are different numbers',
  },
  duration({ phrase, at }) {
    const reading = readDuration(phrase);
    if (reading.kind !== 'unreadable' || reading.numbers === undefined) return undefined;
    const [first, second] = reading.numbers;
    return {
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
      quotes: [{ text: phrase, at }],
    };
  },
});
