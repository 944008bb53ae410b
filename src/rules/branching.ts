import { memoize } from '../model/memoize.ts';
import type { Process, Regulation } from '../model/records.ts';
import { buildGraph, type ProcessGraph } from '../process/graph.ts';
import { listProcesses } from './processes.ts';

function branches({ steps }: Process): boolean {
  return steps.some(({ kind, next }) => kind === 'condition' || next !== undefined);
}

/** The processes in which a step can lead elsewhere than to the next one: in others nothing can go astray. */
export const buildBranchingProcesses = memoize((regulation: Regulation): readonly ProcessGraph[] =>
  listProcesses(regulation).flatMap(([id, process]) => (branches(process) ? [buildGraph(id, process)] : [])),
);

/** Whether a step leads back to itself or to one before it: a process that only goes forward comes to its end. */
export function goesBack({ nodes, edges }: ProcessGraph): boolean {
  const places = new Map(nodes.map(({ id, index }) => [id, index]));
  return edges.some(({ from, to }) => (places.get(to) ?? nodes.length) <= (places.get(from) ?? 0));
}
