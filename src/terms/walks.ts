/**
 * The shortest and the longest ways through one process, by the times of its steps. At a condition either
 * answer may be taken; where a step leads to several at once, all are done and the longest counts.
 */
import { END, type GraphEdge, type GraphNode, isRefusalCase, type ProcessGraph } from '../process/graph.ts';
import { type Amount, addAmounts, isAtLeast, ZERO } from './amount.ts';
import type { Keep, Timed } from './extremes.ts';
import type { Loop } from './loops.ts';
import { type Bound, itemTime, readStepTime, toTimeAmount } from './step-time.ts';

/** A way from a step to an end. */
interface Walk {
  total: Amount;
  head?: { node: GraphNode; rest: Walk };
}

export interface StepWalk {
  total: Amount;
  steps: GraphNode[];
}

function listSteps(walk: Walk): GraphNode[] {
  const steps: GraphNode[] = [];
  for (let { head } = walk; head !== undefined; head = head.rest.head) steps.push(head.node);
  return steps;
}

/** The longer of two branches done side by side; the first when they have no common measure. */
function longer(a: Walk, b: Walk): Walk {
  return isAtLeast(b.total, a.total) ? b : a;
}

/** Every choice of one walk from each branch, the longest of each choice. */
function side(branches: readonly Walk[][]): Walk[] {
  const alive = branches.filter((walks) => walks.length > 0);
  return alive.reduce((chosen, walks) => chosen.flatMap((one) => walks.map((other) => longer(one, other))));
}

/**
 * The ways of one bound that end at a step that `ends` accepts, as far as `keep` keeps them; none when there
 * is no such way.
 *
 * A loop is taken at most as many times as the act allows. Without such a limit it is left out of the upper
 * bound, which the caller reports as open; the shortest way may need it once, never more.
 */
export function extremeWalks(
  graph: ProcessGraph,
  loops: readonly Loop[],
  bound: Bound,
  ends: ReadonlySet<string>,
  keep: Keep,
): StepWalk[] {
  if (ends.size === 0) return [];
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]));
  const times = new Map(
    graph.nodes.map((node) => [node.id, toTimeAmount(itemTime(readStepTime(node.step), bound))]),
  );
  const exits = Map.groupBy(graph.edges, ({ from }) => from);
  const known = new Map<string, Walk[]>();
  const listTimes = (walk: Walk): Timed[] =>
    listSteps(walk).map(({ id }) => ({ process: graph.id, amount: times.get(id) ?? ZERO }));

  const after = (node: GraphNode, edge: GraphEdge, left: readonly number[]): Walk[] => {
    if (edge.to === END) return ends.has(node.id) ? [{ total: ZERO }] : [];
    const loop = loops.findIndex(({ edges }) => edges.includes(edge));
    if (left[loop] === 0) return [];
    return walksFrom(
      edge.to,
      left.map((count, index) => (index === loop ? count - 1 : count)),
    );
  };
  const passing = (node: GraphNode, left: readonly number[]): Walk[] =>
    (exits.get(node.id) ?? [])
      .filter(({ when }) => when === 'no')
      .flatMap((edge) =>
        edge.to === END ? (ends.has(END) ? [{ total: ZERO }] : []) : walksFrom(edge.to, left),
      );
  const walksFrom = (id: string, left: readonly number[]): Walk[] => {
    const key = `${id} ${left.join(' ')}`;
    const before = known.get(key);
    const node = nodes.get(id);
    if (before !== undefined || node === undefined) return before ?? [];
    const branches = (exits.get(id) ?? []).map((edge) => after(node, edge, left));
    const parallel = Array.isArray(node.step.next) && branches.some((walks) => walks.length > 0);
    const onward = bound === 'lower' && parallel ? side(branches) : branches.flat();
    const time = times.get(id) ?? ZERO;
    const through = (rest: Walk): Walk => ({ total: addAmounts(time, rest.total), head: { node, rest } });
    // What is done only in the case of a refusal takes no time on the way to the result.
    const walks = isRefusalCase(node.step)
      ? keep([...(ends.has(id) ? [through({ total: ZERO })] : []), ...passing(node, left)], bound, listTimes)
      : keep(onward, bound, listTimes).map(through);
    known.set(key, walks);
    return walks;
  };

  const limits = loops.map(({ passes }) => passes ?? (bound === 'upper' ? 0 : 1));
  return walksFrom(graph.start, limits).map((walk) => ({ total: walk.total, steps: listSteps(walk) }));
}
