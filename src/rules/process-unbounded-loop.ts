import type { RuleFinding } from '../model/finding.ts';
import type { ProcessGraph } from '../process/graph.ts';
import { findLoops } from '../terms/loops.ts';
import { placeOfStep } from '../terms/place.ts';
import { branchingProcessesOf, goesBack } from './branching.ts';
import type { Rule } from './rule.ts';

const ID = 'process/unbounded-loop';

function findingsOf(graph: ProcessGraph): RuleFinding[] {
  const { id: processId, process } = graph;
  return findLoops(graph).flatMap(({ edges, step: { step, index }, passes }) => {
    if (passes !== undefined) return [];
    const targets = edges.map(({ to }) => `«${to}»`).join(', ');
    return [
      {
        rule: ID,
        severity: 'error',
        path: ['processes', processId, 'steps', index],
        text: {
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
        },
        quotes: [{ text: step.action, at: placeOfStep(process, step) }],
      },
    ];
  });
}

/** A process leads back to an earlier step, and nothing says how often. */
export const processUnboundedLoop: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'Процесс возвращается назад, и сколько раз, акт не говорит',
    en: 'A process goes back and the act does not say how many times',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => branchingProcessesOf(regulation).filter(goesBack).flatMap(findingsOf),
  },
};
