/**
 * A process of a regulation as a graph: what the record says once its defaults are filled in.
 * Steps follow one another unless `next`, `yes` or `no` says otherwise; `end` is where a process ends.
 */
import type { Process, Step } from '../model/records.ts';

export const END = 'end';

export interface GraphNode {
  id: string;
  /** `unstated`: a link of a channel's path that the act does not describe. */
  kind: NonNullable<Step['kind']> | 'unstated';
  step: Step;
  /** Position in the record, from 0. */
  index: number;
}

export interface GraphEdge {
  from: string;
  /** A node id or `end`. */
  to: string;
  /** The answer that takes this edge, for edges out of a condition. */
  when?: 'yes' | 'no';
  /** The act does not say where the branch leads: an editor concluded it. */
  inferred: boolean;
}

export interface ProcessGraph {
  /** That of the process, or of the channel. */
  id: string;
  process: Process;
  start: string;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}

/** Fields that lead out of a step. */
export type ExitField = 'next' | 'yes' | 'no';

/** A reference from one step to another that leads nowhere. */
export interface DanglingStep {
  index: number;
  field: ExitField;
  target: string;
}

/**
 * A step that is done only in the case that it tells, and then the process ends in a refusal: «в случае неполного
 * пакета направляет мотивированный отказ – 2 рабочих дня». Else the process passes it by, and its time is not spent.
 */
export function isRefusalCase({ kind, next, outcome }: Step): boolean {
  return kind === 'condition' && next === END && outcome === 'refusal';
}

/** The ways out of a step as the record gives them, with the default filled in. */
function listExits(steps: readonly Step[], index: number): { field: ExitField; target: string }[] {
  const step = steps[index];
  if (step === undefined) return [];
  const following = steps[index + 1]?.id ?? END;
  if (isRefusalCase(step))
    return [
      { field: 'next', target: END },
      { field: 'no', target: following },
    ];
  if (step.kind === 'condition') {
    return [
      { field: 'yes', target: step.yes ?? following },
      ...(step.no === undefined ? [] : [{ field: 'no' as const, target: step.no }]),
    ];
  }
  if (step.next === undefined) return [{ field: 'next', target: following }];
  const targets = Array.isArray(step.next) ? step.next : [step.next];
  return targets.map((target) => ({ field: 'next' as const, target }));
}

/** References to steps that the process does not have, for the reader of records to report. */
export function danglingSteps(process: Process): DanglingStep[] {
  const known = new Set([END, ...process.steps.map((step) => step.id)]);
  return process.steps.flatMap((_, index) =>
    listExits(process.steps, index)
      .filter(({ target }) => !known.has(target))
      .map(({ field, target }) => ({ index, field, target })),
  );
}

/**
 * The graph of one process.
 *
 * @throws Error when a step leads to an unknown step: the reader of records reports those as findings and
 *   hands out no such record.
 */
export function buildGraph(id: string, process: Process): ProcessGraph {
  const dangling = danglingSteps(process)[0];
  if (dangling !== undefined) {
    throw new Error(
      `process ${id}: step ${dangling.index} leads to «${dangling.target}», which is not there`,
    );
  }
  const nodes = process.steps.map((step, index) => ({
    id: step.id,
    kind: step.kind ?? 'action',
    step,
    index,
  }));
  const edges = nodes.flatMap(({ step, index }) =>
    listExits(process.steps, index).map(({ field, target }) => ({
      from: step.id,
      to: target,
      ...(field !== 'next' ? { when: field } : isRefusalCase(step) ? { when: 'yes' as const } : {}),
      inferred: step.inferred?.includes(isRefusalCase(step) ? 'next' : field) ?? false,
    })),
  );
  const start = nodes[0]?.id ?? END;
  return { id, process, start, nodes, edges };
}
