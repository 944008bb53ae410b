/** The path of a channel through the rules of a service, for the same engine that counts regulations. */
import type { Process, RulesProcess, RulesRedaction, RulesStep, Step, Way } from '../../model/records.ts';
import type { Amount } from '../amount.ts';
import { readDuration } from '../duration.ts';
import { channelBounds } from '../path.ts';
import type { Gap, PathBounds, PathItem, Run } from '../path-item.ts';
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

/**
 * @param side where what is disputed is counted; without it all is
 * @throws Error when the path names a process that the redaction does not have, see `channelBounds`
 */
export function countWay(way: Way, { processes = {} }: RulesRedaction, side?: DisputeSide): CountedWay {
  const path = (way.path ?? []).filter(
    (name) => side !== 'outside' || processes[name]?.disputed === undefined,
  );
  const longest = boundPath(path, processes, () => true);
  const shortest = boundPath(path, processes, ({ when }) => when === undefined);
  return {
    shortest: findRun(shortest.lower).total,
    longest: findRun(longest.upper).total,
    items: findRun(longest.upper).items,
    gaps: shortest.missing,
  };
}

function boundPath(path: string[], processes: Processes, keep: (step: RulesStep) => boolean): PathBounds {
  const kept = Object.entries(processes).map(
    ([name, { steps, afterTerm }]) =>
      [name, asProcess(afterTerm === undefined ? steps.filter(keep) : [])] as const,
  );
  return channelBounds({ text: '', at: '', path }, Object.fromEntries(kept));
}

/** Rules have no branches: one way goes through their steps. */
function findRun([run]: readonly Run[]): Run {
  if (run === undefined) throw new Error('a path has no way through it');
  return run;
}

/** «в день поступления»: done on the day of intake, it takes none of the days that the term counts. */
function readTime(duration: string): Pick<Step, 'duration' | 'kind'> {
  return readDuration(duration).kind === 'event' ? { kind: 'event' } : { duration };
}

function asProcess(steps: readonly RulesStep[]): Process {
  return {
    holder: 'provider',
    at: '',
    steps: steps.map(({ id, what, duration, at }) => ({
      id,
      action: what,
      at,
      ...(duration === undefined ? {} : readTime(duration)),
    })),
  };
}
