/**
 * Where the parallel branches of a step meet again. BPMN runs what follows once for each branch that comes in, unless a
 * gateway waits for all of them.
 */
import type { BpmnModel } from './model.ts';

export interface ParallelBranches {
  fork: string;
  /** The node before which all branches meet; absent where they do not meet one to one. */
  join: string | undefined;
  /** The nodes of all branches, and the gateway that they begin at. */
  branches: ReadonlySet<string>;
}

type Exits = ReadonlyMap<string, readonly string[]>;

/** What can be reached from `first` without going through `wall`. */
function reach(first: string, exits: Exits, wall?: string): Set<string> {
  const seen = new Set<string>();
  const open = [first];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    if (node === wall || seen.has(node)) continue;
    seen.add(node);
    open.push(...(exits.get(node) ?? []));
  }
  return seen;
}

/**
 * Each branch comes to the join by one flow of its own, and none ends before it: a gateway that waits for a branch
 * that was refused would wait for ever. A branch without nodes is a flow from the fork to the join.
 */
function meetsOneToOne(
  branches: readonly ReadonlySet<string>[],
  join: string,
  { exits, ends }: { exits: Exits; ends: ReadonlySet<string> },
): boolean {
  const all = branches.flatMap((branch) => [...branch]);
  const comeIn = (branch: ReadonlySet<string>) =>
    [...branch].flatMap((node) => exits.get(node) ?? []).filter((to) => to === join).length;
  return (
    new Set(all).size === all.length &&
    !all.some((node) => ends.has(node)) &&
    branches.every((branch) => branch.size === 0 || comeIn(branch) === 1)
  );
}

export function findJoins({ nodes, flows }: BpmnModel): ParallelBranches[] {
  const exits = new Map(
    nodes.map(({ id }) => [id, flows.filter(({ from }) => from === id).map(({ to }) => to)] as const),
  );
  const ends = new Set(nodes.filter(({ tag }) => tag === 'endEvent').map(({ id }) => id));
  const forks = nodes.filter(({ id, tag }) => tag !== 'exclusiveGateway' && (exits.get(id)?.length ?? 0) > 1);
  return forks.map(({ id: fork }) => {
    const starts = exits.get(fork) ?? [];
    const reached = starts.map((start) => reach(start, exits));
    const common = nodes.map(({ id }) => id).filter((id) => reached.every((nodes) => nodes.has(id)));
    const join = common.find((id) => {
      const branches = starts.map((start) => reach(start, exits, id));
      return meetsOneToOne(branches, id, { exits, ends });
    });
    const branches = new Set(starts.flatMap((start) => [...reach(start, exits, join)]));
    return { fork, join, branches: branches.add(`${fork}.fork`) };
  });
}
