import { defined } from '../model/defined.ts';
import { memoize } from '../model/memoize.ts';
import type { Process, StatedDuration, Step } from '../model/records.ts';
import { buildGraph, END, type GraphNode, isRefusalCase, type ProcessGraph } from '../process/graph.ts';
import { type Amount, compareAmounts, isAtLeast, sumAmounts, ZERO } from './amount.ts';
import { type Keep, keepExtremes, type Timed } from './extremes.ts';
import { type LeftTime, listLeftTimes } from './left-times.ts';
import { findLoops, reachableFrom } from './loops.ts';
import type { Gap, OpenReason, PathItem } from './path-item.ts';
import { locateStep } from './place.ts';
import { type Bound, itemTime, readStepTime, readTime, toTimeAmount } from './step-time.ts';
import { extremeWalks, type StepWalk } from './walks.ts';

export type BoundLine = Omit<PathItem, 'running'>;

export interface Lines {
  lines: BoundLine[];
  total: Amount;
}

export function timeLines({ lines }: Lines): Timed[] {
  return lines.map(({ process = '', time }) => ({ process, amount: toTimeAmount(time) }));
}

export interface ProcessBounds {
  lower: Lines[];
  /** The longest ways that go on to what follows the process; the list of `lower` when there is but one way. */
  upper: Lines[];
  /** The longest ways that end in a refusal, after which nothing follows. */
  refused: Lines[];
  missing: Gap[];
}

/** Steps at which the process ends, by how it ends. */
function findEnds(graph: ProcessGraph, nodes: readonly GraphNode[]) {
  const last = new Set(graph.edges.filter(({ to }) => to === END).map(({ from }) => from));
  const ending = nodes.filter(({ id }) => last.has(id));
  const ids = (keep: (node: GraphNode) => boolean) => new Set(ending.filter(keep).map(({ id }) => id));
  // A last step that is done only in the case of a refusal is passed by on the way to the end.
  const passed = ending.some(
    ({ id, step }) =>
      isRefusalCase(step) &&
      graph.edges.some(({ from, to, when }) => from === id && to === END && when === 'no'),
  );
  const results = ids(({ step }) => step.outcome === 'result');
  const onward = ids(({ step }) => step.outcome !== 'refusal');
  if (passed) onward.add(END);
  if (onward.size === 0) return { shortest: last, onward: last, refused: new Set<string>() };
  const refused = ids(({ step }) => step.outcome === 'refusal');
  return { shortest: results.size > 0 ? results : onward, onward, refused };
}

function lineForStep(processId: string, process: Process, step: Step, bound: Bound): BoundLine {
  const { id, label, action, duration } = step;
  return {
    process: processId,
    step: id,
    ...defined({ label }),
    text: action,
    at: locateStep(process, step),
    ...defined({ phrase: duration }),
    time: itemTime(readStepTime(step), bound),
  };
}

function lineForStated(processId: string, { duration, text, at }: StatedDuration, bound: Bound): BoundLine {
  return { process: processId, text, at, phrase: duration, time: itemTime(readTime(duration), bound) };
}

/**
 * What is stated for the process as a whole takes the place of its steps where it is longer. Where the two
 * have no common measure, the upper bound keeps both.
 */
function withStated(
  id: string,
  process: Process,
  walks: readonly StepWalk[],
  bound: Bound,
  keep: Keep,
): Lines[] {
  const stated = (process.stated ?? []).map((one) => lineForStated(id, one, bound));
  const whole: Lines = { lines: stated, total: sumAmounts(stated.map(({ time }) => toTimeAmount(time))) };
  const ways = walks.map(({ steps, total }) => ({
    lines: steps.map(({ step }) => lineForStep(id, process, step, bound)),
    total,
  }));
  if (stated.length === 0) return ways;
  if (bound === 'upper' && ways.length > 0) return keep([...ways, whole], bound, timeLines);
  return ways.map((way) =>
    isAtLeast(way.total, whole.total) || !isAtLeast(whole.total, way.total) ? way : whole,
  );
}

function findGap({ time, ...line }: BoundLine): Gap[] {
  return time.kind === 'open' ? [{ why: time.why, ...line }] : [];
}

function leftGap(id: string, { step, text, at, phrase }: LeftTime): Gap {
  const { id: stepId, label } = step ?? {};
  return { why: 'left-in-words', process: id, ...defined({ step: stepId, label }), text, at, phrase };
}

/** A step whose own words name its time is told by them. */
function withLeft(
  id: string,
  process: Process,
  gaps: readonly Gap[],
  passed: (step: Step) => boolean,
): Gap[] {
  const left = listLeftTimes(process).filter(({ step }) => step === undefined || passed(step));
  if (left.length === 0) return [...gaps];
  const named = new Set(left.map(({ step }) => step?.id));
  const silent = gaps.filter(({ why, step }) => why !== 'no-duration' || !named.has(step));
  return [...silent, ...left.map((one) => leftGap(id, one))];
}

/** Several channels pass the same process. */
const boundsOnce = memoize((process: Process) =>
  memoize((id: string) => findBounds(id, process, keepExtremes)),
);

/**
 * The bounds of one process.
 *
 * The lower bound is taken over the ways that end with the result (`outcome: result`); when no end is marked
 * so, over those that do not end in a refusal; when all do, over all. Otherwise a refusal at the first check
 * would make every process look short. A step without a duration leaves the upper bound open on whatever
 * branch it lies.
 *
 * @throws Error when a step leads to an unknown step, see `buildGraph`.
 */
export function processBounds(id: string, process: Process, keep: Keep = keepExtremes): ProcessBounds {
  return keep === keepExtremes ? boundsOnce(process)(id) : findBounds(id, process, keep);
}

/** Steps one after another, with nothing to choose between. */
export function isOneWay({ steps, stated }: Process): boolean {
  return (
    stated === undefined &&
    steps.every(({ kind, next, rounds }, index) => {
      const isLast = index === steps.length - 1;
      return kind !== 'condition' && rounds === undefined && (next === undefined || (isLast && next === END));
    })
  );
}

function isRange(step: Step): boolean {
  const time = readStepTime(step);
  return time.kind === 'counted' && compareAmounts(time.min, time.max) !== 0;
}

/** The bounds of most processes, for which no way has to be looked for. */
function boundSingleWay(id: string, process: Process): ProcessBounds {
  const along = (bound: Bound): Lines[] => {
    const lines = process.steps.map((step) => lineForStep(id, process, step, bound));
    return [{ lines, total: sumAmounts(lines.map(({ time }) => toTimeAmount(time))) }];
  };
  const upper = along('upper');
  const lower = process.steps.some(isRange) ? along('lower') : upper;
  const gaps = upper.flatMap(({ lines }) => lines.flatMap(findGap));
  return { lower, upper, refused: [], missing: withLeft(id, process, gaps, () => true) };
}

function findBounds(id: string, process: Process, keep: Keep): ProcessBounds {
  if (isOneWay(process)) return boundSingleWay(id, process);
  const graph = buildGraph(id, process);
  const loops = findLoops(graph);
  const reached = reachableFrom(graph.start, graph.edges);
  const nodes = graph.nodes.filter((node) => reached.has(node.id));
  const ends = findEnds(graph, nodes);
  const bounds = (bound: Bound, at: ReadonlySet<string>) =>
    withStated(id, process, extremeWalks(graph, loops, bound, at, keep), bound, keep);
  const gapAt = (node: GraphNode | undefined, why: OpenReason): Gap[] =>
    node === undefined
      ? []
      : findGap({ ...lineForStep(id, process, node.step, 'upper'), time: { kind: 'open', why } });

  const lower = bounds('lower', ends.shortest);
  const upper = bounds('upper', ends.onward);
  const passed = nodes.flatMap(({ step }) => (isRefusalCase(step) ? [] : step));
  const gaps = [
    ...passed.flatMap((step) => findGap(lineForStep(id, process, step, 'upper'))),
    ...(process.stated ?? []).flatMap((one) => findGap(lineForStated(id, one, 'upper'))),
    ...loops.flatMap(({ step, passes }) => (passes === undefined ? gapAt(step, 'unbounded-loop') : [])),
    ...(lower.length === 0 ? gapAt(nodes.at(-1), 'no-end') : []),
  ];
  const empty: Lines = { lines: [], total: ZERO };
  return {
    lower: lower.length === 0 ? [empty] : lower,
    upper: upper.length === 0 ? [empty] : upper,
    refused: bounds('upper', ends.refused),
    missing: withLeft(id, process, gaps, (step) => passed.includes(step)),
  };
}
