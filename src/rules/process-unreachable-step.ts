import type { RuleFinding } from '../model/finding.ts';
import type { ProcessGraph } from '../process/graph.ts';
import { reachableFrom } from '../terms/loops.ts';
import { placeOfStep } from '../terms/place.ts';
import { branchingProcessesOf } from './branching.ts';
import type { Rule } from './rule.ts';

const ID = 'process/unreachable-step';

function findingsOf({ id: processId, process, start, nodes, edges }: ProcessGraph): RuleFinding[] {
  const reached = reachableFrom(start, edges);
  return nodes.flatMap(({ id, step, index }) => {
    const before = nodes[index - 1]?.step;
    // The steps that follow one that is not reached are not a second fact.
    const isFollowUp = edges.some(({ from, to }) => to === id && !reached.has(from));
    if (reached.has(id) || before === undefined || (isFollowUp && !reached.has(before.id))) return [];
    const at = placeOfStep(process, step);
    return [
      {
        rule: ID,
        severity: 'error',
        path: ['processes', processId, 'steps', index],
        text: {
          ru: {
            message: `К шагу «${id}» (${at}) не ведёт ни один другой: он никогда не выполняется, и его время не считается.`,
            expected: `next, yes или no, которые ведут к шагу «${id}»`,
            fix: 'Проверьте next, yes и no предыдущих шагов. Если в акте к этому шагу ничто не ведёт, признайте замечание.',
          },
          en: {
            message: `No step leads to «${id}» (${at}): it is never done, and its time is not counted.`,
            expected: `next, yes or no that leads to «${id}»`,
            fix: 'See next, yes and no of the steps before it. If nothing in the act leads to it, acknowledge the finding.',
          },
        },
        quotes: [
          { text: before.action, at: placeOfStep(process, before) },
          { text: step.action, at },
        ],
      },
    ];
  });
}

/** A step that no way through its process comes to. */
export const processUnreachableStep: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'К шагу не ведёт ни один путь процесса',
    en: 'No way through a process leads to a step',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => branchingProcessesOf(regulation).flatMap(findingsOf),
  },
};
