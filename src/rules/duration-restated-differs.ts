import { locateRestated, locateStep } from '../terms/place.ts';
import { differingPairs, findRetelling, nameRetelling } from '../terms/restated.ts';
import { defineRule } from './define-rule.ts';
import { cut } from './quote.ts';

/** A regulation tells its steps twice, and a step has another duration the second time. */
export const durationRestatedDiffers = defineRule('duration/restated-differs', {
  severity: 'error',
  summary: {
    ru: 'Длительность шага в перечне действий и в повторённой последовательности не одна и та же',
    en: 'The duration of a step differs between the list of steps and the restated sequence',
  },
  process({ process }) {
    const repetition = findRetelling(process);
    if (repetition === undefined) return [];
    return differingPairs(process).map(({ step, restated, index }) => {
      const [first, second] = [locateStep(process, step), locateRestated(repetition, restated)];
      return {
        path: [nameRetelling(process), 'steps', index, 'duration'],
        ru: {
          message: `Длительность одного действия названа дважды и по-разному: «${step.duration}» (${first}) и «${restated.duration}» (${second}).`,
          expected: `${step.duration} (${first})`,
          got: `${restated.duration} (${second})`,
          fix: 'Сверьте оба места с текстом. Если акт противоречит себе, признайте замечание в acknowledged.',
        },
        en: {
          message: `The duration of one step is given twice and differently: «${step.duration}» (${first}) and «${restated.duration}» (${second}).`,
          expected: `${step.duration} (${first})`,
          got: `${restated.duration} (${second})`,
          fix: 'Compare both places with the text. If the act contradicts itself, acknowledge the finding.',
        },
        quotes: [
          { text: cut(step.action, step.duration), at: first },
          { text: cut(restated.action, restated.duration), at: second },
        ],
      };
    });
  },
});
