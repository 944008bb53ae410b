/** The path of a channel through the rules of a service, for the same engine that counts regulations. */
import type { Process, RulesProcess, RulesRedaction, RulesStep, Step, Way } from '../../model/records.ts';
import type { Amount } from '../amount.ts';
import { readDuration } from '../duration.ts';
import { channelBounds } from '../path.ts';
import type { Gap, PathItem } from '../path-item.ts';
import type { DisputeSide } from './rules-check.ts';

export interface CountedWay {
  shortest: Amount;
  longest: Amount;
  items: PathItem[];
  gaps: Gap[];
}

type Processes = Readonly<Record<string, RulesProcess>>;

export function isDisputed({ path = [] }: Way, { processes = {} }: RulesRedaction): boolean {
  return path.some((name) => processes[name]?.disputed !== undefined);
}

/** @throws Error when the path names a process that the redaction does not have, see `channelBounds` */
export function countWay(way: Way, { processes = {} }: RulesRedaction, side: DisputeSide): CountedWay {
  const path = (way.path ?? []).filter(
    (name) => side === 'inside' || processes[name]?.disputed === undefined,
  );
  const longest = bounds(path, processes, () => true);
  const shortest = bounds(path, processes, ({ when }) => when === undefined);
  return {
    shortest: sumWays(shortest.lower),
    longest: sumWays(longest.upper),
    items: longest.upper[0]?.items ?? [],
    gaps: shortest.missing,
  };
}

function bounds(path: string[], processes: Processes, keep: (step: RulesStep) => boolean) {
  const kept = Object.entries(processes).flatMap(([name, { steps, afterTerm }]) => {
    const counted = afterTerm === undefined ? steps.filter(keep) : [];
    return counted.length === 0 ? [] : [[name, asProcess(counted)] as const];
  });
  const known = Object.fromEntries(kept);
  return channelBounds({ text: '', at: '', path: path.filter((name) => Object.hasOwn(known, name)) }, known);
}

function sumWays(runs: readonly { total: Amount }[]): Amount {
  const [first] = runs;
  if (first === undefined) throw new Error('a path has no way through it');
  return first.total;
}

/** «в день поступления»: done on the day of intake, it takes none of the days that the term counts. */
function readTime(duration: string): Pick<Step, 'duration' | 'kind'> {
  return readDuration(duration).kind === 'event' ? { kind: 'event' } : { duration };
}

function asProcess(steps: readonly RulesStep[]): Process {
  return {
    holder: 'provider',
    at: steps[0]?.at ?? '',
    steps: steps.map(({ id, what, duration, at }) => ({
      id,
      action: what,
      at,
      ...(duration === undefined ? {} : readTime(duration)),
    })),
  };
}
