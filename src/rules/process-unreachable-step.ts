import { reachableFrom } from '../terms/loops.ts';
import { buildBranchingProcesses } from './branching.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A step that no way through its process comes to. */
export const processUnreachableStep = defineRule('process/unreachable-step', {
  severity: 'error',
  summary: {
    ru: 'К шагу не ведёт ни один путь процесса',
    en: 'No way through a process leads to a step',
  },
  process({ regulation, process }) {
    const graph = buildBranchingProcesses(regulation).find((one) => one.process === process);
    if (graph === undefined) return [];
    const { nodes, edges } = graph;
    const reached = reachableFrom(graph.start, edges);
    return nodes.flatMap(({ id, step, index }) => {
      const before = nodes[index - 1]?.step;
      // The steps that follow one that is not reached are not a second fact.
      const isFollowUp = edges.some(({ from, to }) => to === id && !reached.has(from));
      if (reached.has(id) || before === undefined || (isFollowUp && !reached.has(before.id))) return [];
      const quote = quoteStep(process, step);
      const { at } = quote;
      return [
        {
          path: ['steps', index],
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
          quotes: [quoteStep(process, before), quote],
        },
      ];
    });
  },
});
