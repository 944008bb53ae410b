/**
 * The whole path of a channel as one graph: its processes one after another, as the channel passes them. What the
 * act leaves unsaid between them has a node of its own.
 */
import type { ActiveRegulation, ChannelKind, Step } from '../model/records.ts';
import { buildGraph, END, isRefusalCase, type ProcessGraph } from './graph.ts';
import { narrowProcesses } from './narrow.ts';

type Way = 'next' | 'yes' | 'no';

/** What a step of a process is called in the graph of a channel: ids of records hold no two hyphens. */
export const nameJoined = (process: string, step: string) => `${process}--${step}`;

/** An end that refuses ends the whole path; any other leads on to the next process. */
function refuses(step: Step, way: Way): boolean {
  return step.outcome === 'refusal' && (way !== 'yes' || isRefusalCase(step));
}

/**
 * @param isLast of its process: what follows it by default is then the process's end
 * @param onward the first step of the next process, or `end`
 */
function join(step: Step, isLast: boolean, nameStep: (id: string) => string, onward: string): Step {
  const leadOn = (id: string, way: Way) => {
    if (id !== END) return nameStep(id);
    return refuses(step, way) ? END : onward;
  };
  const isCondition = step.kind === 'condition' && !isRefusalCase(step);
  const next = step.next ?? (isLast && !isCondition ? END : undefined);
  const yes = step.yes ?? (isLast && isCondition ? END : undefined);
  const { no } = step;
  return {
    ...step,
    id: nameStep(step.id),
    ...(next === undefined
      ? {}
      : { next: Array.isArray(next) ? next.map((id) => leadOn(id, 'next')) : leadOn(next, 'next') }),
    ...(yes === undefined ? {} : { yes: leadOn(yes, 'yes') }),
    ...(no === undefined ? {} : { no: leadOn(no, 'no') }),
  };
}

interface Part {
  steps: readonly Step[];
  nameStep: (id: string) => string;
  unstated: boolean;
}

function listParts(regulation: ActiveRegulation, channel: ChannelKind): Part[] {
  const path = regulation.channels[channel]?.path ?? [];
  const processes = narrowProcesses(regulation.processes, { channel, path });
  return path.map((part, index) => {
    if (typeof part !== 'string') {
      const step = { id: `unstated--${index}`, action: part.unstated };
      return { steps: [step], nameStep: (id) => id, unstated: true };
    }
    // A path may pass a process twice.
    const again = path.indexOf(part) < index ? `--${index}` : '';
    const steps = processes[part]?.steps ?? [];
    return { steps, nameStep: (id) => `${nameJoined(part, id)}${again}`, unstated: false };
  });
}

/** Empty where the regulation has no such channel; an edge that only the editor's path gives is inferred. */
export function buildChannelGraph(regulation: ActiveRegulation, channel: ChannelKind): ProcessGraph {
  const parts = listParts(regulation, channel).filter(({ steps }) => steps.length > 0);
  const partOf = new Map<string, Part>();
  const steps = parts.flatMap((part, index) => {
    const { steps: own, nameStep } = part;
    const following = parts[index + 1];
    const first = following?.steps[0];
    const onward = following === undefined || first === undefined ? END : following.nameStep(first.id);
    return own.map((step, at) => {
      const joined = join(step, at === own.length - 1, nameStep, onward);
      partOf.set(joined.id, part);
      return joined;
    });
  });
  const { nodes, edges, ...graph } = buildGraph(channel, { holder: 'provider', at: '', steps });
  const isConcluded = regulation.channels[channel]?.inferred?.includes('path') ?? false;
  return {
    ...graph,
    nodes: nodes.map((node) => (partOf.get(node.id)?.unstated ? { ...node, kind: 'unstated' } : node)),
    edges: edges.map((edge) => {
      const leaves = edge.to !== END && partOf.get(edge.from) !== partOf.get(edge.to);
      return { ...edge, inferred: edge.inferred || (leaves && isConcluded) };
    }),
  };
}
