import type { RuleFinding } from '../model/finding.ts';
import type { Process } from '../model/records.ts';
import { placeOfRestated, placeOfStep } from '../terms/place.ts';
import { differingPairs } from '../terms/restated.ts';
import { processesOf } from './processes.ts';
import type { Rule } from './rule.ts';

const ID = 'duration/restated-differs';

function findingsOf(processId: string, process: Process): RuleFinding[] {
  const { restated: repetition } = process;
  if (repetition === undefined) return [];
  return differingPairs(process).map(({ step, restated, index }) => {
    const [first, second] = [placeOfStep(process, step), placeOfRestated(repetition, restated)];
    return {
      rule: ID,
      severity: 'error',
      path: ['processes', processId, 'restated', 'steps', index, 'duration'],
      text: {
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
      },
      quotes: [
        { text: `${step.action} – ${step.duration}`, at: first },
        { text: `${restated.action} – ${restated.duration}`, at: second },
      ],
    };
  });
}

/** A regulation tells its steps twice, and a step has another duration the second time. */
export const durationRestatedDiffers: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'Длительность шага в перечне действий и в повторённой последовательности не одна и та же',
    en: 'The duration of a step differs between the list of steps and the restated sequence',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) =>
      processesOf(regulation).flatMap(([id, process]) => findingsOf(id, process)),
  },
};
