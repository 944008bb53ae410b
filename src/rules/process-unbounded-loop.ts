import { findLoops } from '../terms/loops.ts';
import { buildBranchingProcesses, goesBack } from './branching.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A process leads back to an earlier step, and nothing says how often. */
export const processUnboundedLoop = defineRule('process/unbounded-loop', {
  severity: 'error',
  summary: {
    ru: 'Процесс возвращается назад, и сколько раз, акт не говорит',
    en: 'A process goes back and the act does not say how many times',
  },
  process({ regulation, process }) {
    const graph = buildBranchingProcesses(regulation).find((one) => one.process === process);
    if (graph === undefined || !goesBack(graph)) return [];
    return findLoops(graph).flatMap(({ edges, step: { step, index }, passes }) => {
      if (passes !== undefined) return [];
      const targets = edges.map(({ to }) => `«${to}»`).join(', ');
      return [
        {
          path: ['steps', index],
          ru: {
            message: `Шаг «${step.id}» возвращает к шагу ${targets}, и сколько раз – не ограничено: общий срок посчитать нельзя.`,
            expected: 'rounds – сколько раз не более повторяется петля, не слишком большое число',
            fix: 'Если акт ограничивает число повторений, запишите rounds; если нет – признайте замечание в acknowledged.',
          },
          en: {
            message: `The step «${step.id}» leads back to ${targets} any number of times: the total cannot be computed.`,
            expected: 'rounds – how many times at most the loop repeats, not too many',
            fix: 'If the act limits the repetitions, give rounds; if it does not, acknowledge the finding.',
          },
          quotes: [quoteStep(process, step)],
        },
      ];
    });
  },
});
