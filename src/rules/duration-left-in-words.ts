import { type LeftTime, listLeftOfRegulation, listLeftTimes } from '../terms/left-times.ts';
import { defineRule, type Problem } from './define-rule.ts';

function report({ path, step, text, at, phrase }: LeftTime): Problem {
  const isTimed = step?.duration !== undefined;
  return {
    path,
    ru: {
      message: `Время «${phrase}» (${at}) названо в словах, а в сумму не вошло: сумма — «не менее».`,
      expected:
        step === undefined ? 'время в duration действия или в stated процесса' : 'время в duration действия',
      ...(isTimed ? { got: `duration: ${step.duration}` } : {}),
      fix: 'Впишите его в длительность (несколько — через « + »). Если в сумму оно не входит, скажите почему в uncounted.',
    },
    en: {
      message: `The time «${phrase}» (${at}) stands in the words and is not in the total, which is a lower bound.`,
      expected:
        step === undefined ? 'the time in the duration of a step or in stated' : 'the time in the duration',
      ...(isTimed ? { got: `duration: ${step.duration}` } : {}),
      fix: 'Put it into the duration (several with « + »). If it does not count, say why in uncounted.',
    },
    quotes: [{ text, at }],
  };
}

/** A time that the act names and no total has. */
export const durationLeftInWords = defineRule('duration/left-in-words', {
  severity: 'warning',
  summary: {
    ru: 'Время названо в словах действия или примечания, а в сумму не вошло',
    en: 'A time stands in the words of a step or a note and is in no total',
  },
  process: ({ process }) => listLeftTimes(process).map(report),
  regulation: ({ regulation }) => listLeftOfRegulation(regulation).map(report),
});
