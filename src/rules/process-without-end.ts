import type { RuleFinding } from '../model/finding.ts';
import { END, type ProcessGraph } from '../process/graph.ts';
import { reachableFrom } from '../terms/loops.ts';
import { placeOfStep } from '../terms/place.ts';
import { branchingProcessesOf, goesBack } from './branching.ts';
import type { Rule } from './rule.ts';

const ID = 'process/without-end';

function findingsOf({ id: processId, process, start, nodes, edges }: ProcessGraph): RuleFinding[] {
  const reached = reachableFrom(start, edges);
  const reversed = edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
  const ending = reachableFrom(END, reversed);
  const stuck = nodes.find(({ id }) => reached.has(id) && !ending.has(id));
  if (stuck === undefined) return [];
  const way = reachableFrom(stuck.id, edges);
  const last = nodes.findLast(({ id }) => way.has(id)) ?? stuck;
  return [
    {
      rule: ID,
      severity: 'error',
      path: ['processes', processId, 'steps', stuck.index],
      text: {
        ru: {
          message: `От шага «${stuck.id}» (${placeOfStep(process, stuck.step)}) до конца процесса не дойти: шаги ведут только друг к другу.`,
          expected: 'хотя бы один путь, который кончается',
          fix: 'Проверьте next, yes и no этих шагов. Если процесс в акте в самом деле не кончается, признайте замечание.',
        },
        en: {
          message: `From the step «${stuck.id}» (${placeOfStep(process, stuck.step)}) there is no way to the end: the steps lead to one another only.`,
          expected: 'at least one way that ends',
          fix: 'See next, yes and no of these steps. If the process has no end in the act, acknowledge the finding.',
        },
      },
      quotes: [...new Set([stuck, last])].map(({ step }) => ({
        text: step.action,
        at: placeOfStep(process, step),
      })),
    },
  ];
}

/** A step is done after which the process can never end. */
export const processWithoutEnd: Rule = {
  id: ID,
  severity: 'error',
  summary: {
    ru: 'Процесс не может закончиться: шаги ведут только друг к другу',
    en: 'A process cannot end: its steps lead to one another only',
  },
  recommended: true,
  check: {
    regulation: ({ regulation }) => branchingProcessesOf(regulation).filter(goesBack).flatMap(findingsOf),
  },
};
