import { END, type GraphEdge, type GraphNode, type ProcessGraph } from '../process/graph.ts';

/** The edges by which a step lets a part of the process repeat. */
export interface Loop {
  step: GraphNode;
  edges: readonly GraphEdge[];
  /** How often at most these edges are passed; absent when the act sets no limit. */
  passes?: number;
}

/** More steps and rounds than this are not a process that people perform. */
const STATES = 2000;

/** Every step that can be reached, the first among them, and `end`. */
export function reachableFrom(
  id: string,
  edges: readonly GraphEdge[],
  without: readonly GraphEdge[] = [],
): Set<string> {
  const reached = new Set([id]);
  for (const at of reached) {
    for (const edge of edges) if (edge.from === at && !without.includes(edge)) reached.add(edge.to);
  }
  return reached;
}

/** The loop that a step with `rounds` limits. */
function limitedLoop({ start, edges }: ProcessGraph, step: GraphNode): Loop[] {
  const { rounds } = step.step;
  if (rounds === undefined) return [];
  const repeating = edges.filter(({ from, to }) => from === step.id && reachableFrom(to, edges).has(step.id));
  if (repeating.length === 0) return [];
  // Where no way to the end goes round these edges, the first passing is not yet a repetition.
  const isFirstFree = !reachableFrom(start, edges, repeating).has(END);
  return [{ step, edges: repeating, passes: isFirstFree ? rounds + 1 : rounds }];
}

/** Edges that lead back to a step on the way to them, depth first in the order of the record. */
function backEdges(graph: ProcessGraph, without: readonly GraphEdge[]): Loop[] {
  const open = new Set<string>();
  const done = new Set<string>();
  const loops: Loop[] = [];
  const visit = (step: GraphNode): void => {
    open.add(step.id);
    for (const edge of graph.edges) {
      if (edge.from !== step.id || without.includes(edge)) continue;
      const target = graph.nodes.find(({ id }) => id === edge.to);
      if (open.has(edge.to)) loops.push({ step, edges: [edge] });
      else if (target !== undefined && !done.has(edge.to)) visit(target);
    }
    open.delete(step.id);
    done.add(step.id);
  };
  const reached = reachableFrom(graph.start, graph.edges);
  for (const node of graph.nodes) if (reached.has(node.id) && !done.has(node.id)) visit(node);
  return loops;
}

/**
 * The loops of a process: those that a step with `rounds` limits, and what repeats in spite of them. Where
 * the limits together give more ways than can be told apart, the loops count as unlimited.
 */
export function findLoops(graph: ProcessGraph): Loop[] {
  const reached = reachableFrom(graph.start, graph.edges);
  const limited = graph.nodes.flatMap((step) => (reached.has(step.id) ? limitedLoop(graph, step) : []));
  const states = limited.reduce((product, { passes = 0 }) => product * (passes + 1), graph.nodes.length);
  const known = states <= STATES ? limited : limited.map(({ step, edges }) => ({ step, edges }));
  return [
    ...known,
    ...backEdges(
      graph,
      limited.flatMap(({ edges }) => edges),
    ),
  ];
}
