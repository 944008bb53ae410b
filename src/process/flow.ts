/**
 * What a picture of a process shows, in whatever notation it is drawn: the start, the steps, the ends, what leads
 * where, and who acts. Names of nodes come from the names of steps.
 */
import { defined } from '../model/defined.ts';
import type { Unit } from '../model/records.ts';
import { END, type GraphEdge, type GraphNode, isRefusalCase, type ProcessGraph } from './graph.ts';

export type UnitsById = Readonly<Record<string, Unit>>;

export const START = 'start';
export const FINISH = 'finish';

export interface FlowEnd {
  name: string;
  refusal: boolean;
  /** The step that it follows; the common end belongs to the last that leads to it, where a reader looks for it. */
  after: GraphNode;
}

export interface FlowEdge {
  from: string;
  to: string;
  /** What a condition answers. */
  when?: 'yes' | 'no';
  /** How often the loop that this edge closes may run. */
  rounds?: number;
  inferred: boolean;
}

/** What one unit does; `unit` is empty where the act does not name one that it describes. */
export interface FlowLane {
  unit: string;
  /** Whether the process begins here. */
  starts: boolean;
  nodes: readonly GraphNode[];
  ends: readonly FlowEnd[];
}

export interface Flow {
  nodes: readonly GraphNode[];
  ends: readonly FlowEnd[];
  /** The first leads from the start. */
  edges: readonly FlowEdge[];
}

/** What the node of a step is called. */
export const nameNode = (step: string): string => `s_${step.replaceAll('-', '_')}`;
const nameRefusal = (step: string): string => `no_${step.replaceAll('-', '_')}`;

/** A branch ends in a refusal where its step says so; out of a condition, that is the answer «no». */
function nameEnd({ step, id }: GraphNode, { when }: GraphEdge): string {
  const refused = step.outcome === 'refusal' && (when !== 'yes' || isRefusalCase(step));
  return refused ? nameRefusal(id) : FINISH;
}

/** In the order of the record. */
function findEnds({ nodes, edges }: ProcessGraph): FlowEnd[] {
  const ends = new Map<string, FlowEnd>();
  for (const after of nodes) {
    for (const edge of edges) {
      if (edge.from !== after.id || edge.to !== END) continue;
      const name = nameEnd(after, edge);
      ends.set(name, { name, refusal: name !== FINISH, after });
    }
  }
  return [...ends.values()];
}

export function buildFlow(graph: ProcessGraph): Flow {
  const byId = new Map(graph.nodes.map((node) => [node.id, node]));
  const edges = graph.edges.flatMap((edge): FlowEdge[] => {
    const node = byId.get(edge.from);
    if (node === undefined) return [];
    const back = (byId.get(edge.to)?.index ?? Number.POSITIVE_INFINITY) <= node.index;
    const to = edge.to === END ? nameEnd(node, edge) : nameNode(edge.to);
    const { when, inferred } = edge;
    const rounds = back ? node.step.rounds : undefined;
    return [{ from: nameNode(edge.from), to, inferred, ...defined({ when, rounds }) }];
  });
  const first = graph.start === END ? FINISH : nameNode(graph.start);
  return {
    nodes: graph.nodes,
    ends: findEnds(graph),
    edges: [{ from: START, to: first, inferred: false }, ...edges],
  };
}

/** A lane for each unit that acts, in the order in which they do; the last, without a unit, only where it is needed. */
export function findLanes({ nodes, ends }: Flow, units: UnitsById): FlowLane[] {
  const findUnit = (node: GraphNode | undefined): string => {
    const unit = node?.step.unit ?? '';
    return Object.hasOwn(units, unit) ? unit : '';
  };
  const acting = new Set(nodes.map(findUnit).filter((unit) => unit !== ''));
  return [...acting, '']
    .map((unit) => ({
      unit,
      starts: findUnit(nodes[0]) === unit,
      nodes: nodes.filter((node) => findUnit(node) === unit),
      ends: ends.filter(({ after }) => findUnit(after) === unit),
    }))
    .filter((lane) => lane.starts || lane.nodes.length + lane.ends.length > 0);
}
