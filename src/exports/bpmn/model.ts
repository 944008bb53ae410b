/**
 * A process in the notions of BPMN 2.0: the nodes, lanes and flows of its picture, and the gateways that BPMN asks for
 * besides. Two flows into a condition meet in a gateway of their own, and parallel branches begin and meet in one.
 */
import { defined } from '../../model/defined.ts';
import {
  buildFlow,
  FINISH,
  type Flow,
  findLanes,
  nameNode,
  START,
  type UnitsById,
} from '../../process/flow.ts';
import type { GraphNode, ProcessGraph } from '../../process/graph.ts';
import type { DiagramWords } from '../../process/mermaid.ts';
import { findJoins } from './joins.ts';
import { withTimers } from './timers.ts';

export interface BpmnWords extends DiagramWords {
  /** The act does not say where this leads: an editor concluded it. */
  inferred: string;
  /** Where parallel branches meet was not found. */
  unjoined: string;
  /** The end that a clock leads to. */
  overdue: string;
}

export type BpmnTag =
  | 'startEvent'
  | 'endEvent'
  | 'boundaryEvent'
  | 'intermediateThrowEvent'
  | 'userTask'
  | 'task'
  | 'exclusiveGateway'
  | 'parallelGateway';

export interface BpmnNode {
  /** The name of the node in the picture; gateways that the picture has not are called after the node that they serve. */
  id: string;
  tag: BpmnTag;
  /** Empty for gateways that the picture has not. */
  name: string;
  /** The step; the start and the ends have none. */
  source?: GraphNode;
  /** The node that it stands beside: that of a refusal that ends a branch, and of a clock. */
  beside?: string;
  /** When a clock rings, in ISO 8601. */
  timer?: string;
  /** A fork whose branches were not found to meet: what follows them may be drawn to run more than once. */
  isUnjoined?: true;
}

export interface BpmnFlow {
  id: string;
  from: string;
  to: string;
  name?: string;
  /** What a condition answers, for flows out of it. */
  answer?: string;
  inferred: boolean;
}

export interface BpmnLane {
  id: string;
  name: string;
  nodes: readonly string[];
}

export interface BpmnModel {
  lanes: readonly BpmnLane[];
  /** From the start downwards. */
  nodes: readonly BpmnNode[];
  flows: readonly BpmnFlow[];
}

const TAGS: Record<GraphNode['kind'], BpmnTag> = {
  action: 'userTask',
  // Done by a system, or not described at all: nobody is said to do it by hand.
  process: 'task',
  unstated: 'task',
  condition: 'exclusiveGateway',
  event: 'intermediateThrowEvent',
};

/** Every word that the picture shows. */
function nameStep({ kind, step }: GraphNode, words: DiagramWords): string {
  const last = kind === 'unstated' ? words.unstated : kind === 'condition' ? undefined : step.duration;
  return [step.label, step.action, last].filter((part) => part !== undefined && part !== '').join('\n');
}

function listNodes({ nodes, ends }: Flow, words: DiagramWords): BpmnNode[] {
  const refusals = ends.filter(({ refusal }) => refusal);
  return [
    { id: START, tag: 'startEvent', name: words.start },
    ...nodes.flatMap((source): BpmnNode[] => {
      const id = nameNode(source.id);
      const own = refusals.filter(({ after }) => after === source);
      return [
        { id, tag: TAGS[source.kind], name: nameStep(source, words), source },
        ...own.map((end): BpmnNode => ({ id: end.name, tag: 'endEvent', name: words.refusal, beside: id })),
      ];
    }),
    ...ends
      .filter(({ refusal }) => !refusal)
      .map((end): BpmnNode => ({ id: end.name, tag: 'endEvent', name: words.finish })),
  ];
}

function listFlows({ edges }: Flow, words: DiagramWords): BpmnFlow[] {
  return edges.map(({ from, to, when, rounds, inferred }) => {
    const answer = when === undefined ? undefined : words[when];
    const limit = rounds === undefined ? undefined : words.rounds(rounds);
    const name = [answer, limit].filter((part) => part !== undefined).join(', ') || undefined;
    const id = ['flow', from, to, ...(when === undefined ? [] : [when])].join('.');
    return { id, from, to, inferred, ...defined({ name, answer }) };
  });
}

/** Puts a gateway between the node and some of its flows. */
function insertGateway(
  model: BpmnModel,
  { node, id, tag, taken }: { node: string; id: string; tag: BpmnTag; taken: readonly BpmnFlow[] },
): BpmnModel {
  const isBehind = taken.every(({ from }) => from === node);
  const at = model.nodes.findIndex((each) => each.id === node) + (isBehind ? 1 : 0);
  const moved = (flow: BpmnFlow): BpmnFlow => (isBehind ? { ...flow, from: id } : { ...flow, to: id });
  const [from, to] = isBehind ? [node, id] : [id, node];
  return {
    lanes: model.lanes.map((lane) =>
      lane.nodes.includes(node) ? { ...lane, nodes: [...lane.nodes, id] } : lane,
    ),
    nodes: model.nodes.toSpliced(at, 0, { id, tag, name: '' }),
    flows: [
      ...model.flows.map((flow) => (taken.includes(flow) ? moved(flow) : flow)),
      { id: `flow.${from}.${to}`, from, to, inferred: false },
    ],
  };
}

const into = ({ flows }: BpmnModel, node: string) => flows.filter(({ to }) => to === node);
const outOf = ({ flows }: BpmnModel, node: string) => flows.filter(({ from }) => from === node);

export function buildBpmnModel(graph: ProcessGraph, units: UnitsById, words: BpmnWords): BpmnModel {
  const flow = buildFlow(graph);
  const lanes = findLanes(flow, units).map((lane, index) => ({
    id: `lane_${index}`,
    name: units[lane.unit]?.text ?? words.unnamed,
    nodes: [
      ...(lane.starts ? [START] : []),
      ...lane.nodes.map(({ id }) => nameNode(id)),
      ...lane.ends.map(({ name }) => name),
    ],
  }));
  let model: BpmnModel = { lanes, nodes: listNodes(flow, words), flows: listFlows(flow, words) };
  for (const { fork, join, branches } of findJoins(model)) {
    const taken = outOf(model, fork);
    model = insertGateway(model, { node: fork, id: `${fork}.fork`, tag: 'parallelGateway', taken });
    if (join === undefined) {
      model = {
        ...model,
        nodes: model.nodes.map((node) => (node.id === `${fork}.fork` ? { ...node, isUnjoined: true } : node)),
      };
      continue;
    }
    // Where all is done there is nothing to wait for.
    if (join === FINISH) continue;
    const ends = into(model, join).filter(({ from }) => branches.has(from));
    model = insertGateway(model, { node: join, id: `${fork}.join`, tag: 'parallelGateway', taken: ends });
  }
  for (const { id, tag } of model.nodes) {
    const taken = into(model, id);
    if (tag !== 'exclusiveGateway' || taken.length < 2 || outOf(model, id).length < 2) continue;
    model = insertGateway(model, { node: id, id: `${id}.merge`, tag, taken });
  }
  return withTimers(model, words.overdue);
}
