import { locateRestated, locateStep } from '../terms/place.ts';
import { findRetelling, nameRetelling, pairRestated } from '../terms/restated.ts';
import { defineRule, type Problem } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** One telling of a step states its time and the other is silent, though it has times for its other steps. */
export const restatedDurationMissing = defineRule('restated/duration-missing', {
  severity: 'warning',
  summary: {
    ru: 'Длительность действия названа только в одном из двух мест',
    en: 'The duration of a step is stated in one of two places only',
  },
  process({ process }) {
    const { steps } = process;
    const restated = findRetelling(process);
    const field = nameRetelling(process);
    // A telling without any times has no business with them.
    const hasTimes = (list: readonly { duration?: string }[]) =>
      list.some(({ duration }) => duration !== undefined);
    if (restated === undefined || !hasTimes(steps) || !hasTimes(restated.steps)) return [];
    return pairRestated(process).flatMap(({ step, restated: again, index }): Problem[] => {
      if ((step.duration === undefined) === (again.duration === undefined)) return [];
      const [first, second] = [locateStep(process, step), locateRestated(restated, again)];
      const [told, silent] = step.duration === undefined ? [second, first] : [first, second];
      const phrase = step.duration ?? again.duration;
      return [
        {
          path: step.duration === undefined ? ['steps', steps.indexOf(step)] : [field, 'steps', index],
          ru: {
            message: `Длительность действия названа в одном месте (${told}: ${phrase}), а в другом (${silent}) – нет.`,
            fix: 'Сверьте оба места с текстом. Если акт молчит, не добавляйте длительность от себя.',
          },
          en: {
            message: `The duration of the step is stated in one place (${told}: ${phrase}) and not in the other (${silent}).`,
            fix: 'Compare both places with the text. If the act is silent, add no duration of your own.',
          },
          quotes: [quoteStep(process, step), { text: again.action, at: second }],
        },
      ];
    });
  },
});
