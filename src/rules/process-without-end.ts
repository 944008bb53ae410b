import { END } from '../process/graph.ts';
import { reachableFrom } from '../terms/loops.ts';
import { locateStep } from '../terms/place.ts';
import { buildBranchingProcesses, goesBack } from './branching.ts';
import { defineRule } from './define-rule.ts';
import { quoteStep } from './quote.ts';

/** A step is done after which the process can never end. */
export const processWithoutEnd = defineRule('process/without-end', {
  severity: 'error',
  summary: {
    ru: 'Процесс не может закончиться: шаги ведут только друг к другу',
    en: 'A process cannot end: its steps lead to one another only',
  },
  process({ regulation, process }) {
    const graph = buildBranchingProcesses(regulation).find((one) => one.process === process);
    if (graph === undefined || !goesBack(graph)) return undefined;
    const { nodes, edges } = graph;
    const reached = reachableFrom(graph.start, edges);
    const reversed = edges.map((edge) => ({ ...edge, from: edge.to, to: edge.from }));
    const ending = reachableFrom(END, reversed);
    const stuck = nodes.find(({ id }) => reached.has(id) && !ending.has(id));
    if (stuck === undefined) return undefined;
    const way = reachableFrom(stuck.id, edges);
    const last = nodes.findLast(({ id }) => way.has(id)) ?? stuck;
    return {
      path: ['steps', stuck.index],
      ru: {
        message: `От шага «${stuck.id}» (${locateStep(process, stuck.step)}) до конца процесса не дойти: шаги ведут только друг к другу.`,
        expected: 'хотя бы один путь, который кончается',
        fix: 'Проверьте next, yes и no этих шагов. Если процесс в акте в самом деле не кончается, признайте замечание.',
      },
      en: {
        message: `From the step «${stuck.id}» (${locateStep(process, stuck.step)}) there is no way to the end: the steps lead to one another only.`,
        expected: 'at least one way that ends',
        fix: 'See next, yes and no of these steps. If the process has no end in the act, acknowledge the finding.',
      },
      quotes: [...new Set([stuck, last])].map(({ step }) => quoteStep(process, step)),
    };
  },
});
