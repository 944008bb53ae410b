import { listLeftTimes } from '../terms/left-times.ts';
import { pairRestated } from '../terms/restated.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep, quoteTimedStep } from './quote.ts';
import { untoldSteps } from './untold-steps.ts';

/** A step without a duration, where the act gives its other steps one. */
export const stepDurationMissing = defineRule('step/duration-missing', {
  severity: 'info',
  summary: {
    ru: 'Сколько длится действие, не сказано',
    en: 'The act does not say how long a step takes',
  },
  process({ regulation, process }) {
    // A time for the process as a whole is the time of its steps, too.
    if (process.stated !== undefined) return [];
    const named = new Set(
      pairRestated(process).flatMap((pair) => (pair.restated.duration ? [pair.step] : [])),
    );
    // A time that the words name is told by duration/left-in-words.
    for (const { step } of listLeftTimes(process)) if (step !== undefined) named.add(step);
    const untold = untoldSteps(regulation, process, ({ duration }) => duration !== undefined);
    return untold.flatMap(({ step, index, told }) => {
      if (named.has(step)) return [];
      const quote = quoteStep(process, step);
      const { at } = quote;
      return [
        {
          path: ['steps', index],
          ru: {
            message: `Не сказано, сколько длится действие (${at}): общее время посчитать нельзя.`,
            fix: 'Проверьте, не названа ли длительность в другом месте акта. Если нет, не добавляйте её от себя.',
          },
          en: {
            message: `The act does not say how long the step takes (${at}): the total cannot be computed.`,
            fix: 'See whether the act states the duration elsewhere. If it does not, do not add one.',
          },
          quotes: [quote, ...(told === undefined ? [] : [quoteTimedStep(process, told)])],
        },
      ];
    });
  },
});
