/** A process as one path passes it: without the steps that other channels take, with its conditions answered. */
import { defined } from '../model/defined.ts';
import type { ChannelKind, ChannelPath, ConditionOutcome, Process, Step } from '../model/records.ts';
import { END } from './graph.ts';

type Processes = Readonly<Record<string, Process>>;

/** What a path takes of the processes that it passes. */
export interface Passing {
  channel: ChannelKind;
  path: ChannelPath;
  conditions?: readonly ConditionOutcome[] | undefined;
}

/** Steps of one name may stand in a list once. */
function redirect(target: string | string[], id: string, onward: string | string[]): string | string[] {
  if (typeof target === 'string') return target === id ? onward : target;
  const targets = new Set(target.flatMap((one) => (one === id ? onward : one)));
  return targets.size === 1 ? [...targets].join() : [...targets];
}

/** What led to the step leads on to what follows it, and ends as it ended where nothing follows. */
function withoutStep(process: Process, id: string): Process {
  const { steps } = process;
  const index = steps.findIndex((step) => step.id === id);
  const gone = steps[index];
  if (gone === undefined) return process;
  const onward = gone.next ?? steps[index + 1]?.id ?? END;
  const single = Array.isArray(onward) ? onward[0] : onward;
  const past = (step: Step, place: number): Step => {
    const isBefore = place === index - 1;
    const { next, yes, no } = step;
    const isCondition = step.kind === 'condition';
    const led = isBefore && gone.next !== undefined ? id : undefined;
    const exits = {
      next: isCondition ? next : (next ?? led),
      yes: isCondition ? (yes ?? led) : yes,
      no,
    };
    const leadsHere = [exits.next, exits.yes, no].flat().includes(id);
    if (!leadsHere && !(isBefore && next === undefined && onward === END)) return step;
    const ends = onward === END && step.outcome === undefined ? gone.outcome : step.outcome;
    return {
      ...step,
      ...(exits.next === undefined ? {} : { next: redirect(exits.next, id, onward) }),
      // A condition leads to one step: where several were to follow the one that is left out, to the first of them.
      ...(exits.yes === undefined ? {} : { yes: exits.yes === id ? (single ?? END) : exits.yes }),
      ...(no === undefined ? {} : { no: no === id ? (single ?? END) : no }),
      ...defined({ outcome: ends }),
    };
  };
  return { ...process, steps: steps.map(past).filter((step) => step.id !== id) };
}

/** A condition that is met leads on by `yes` alone; one that is not, by `no`. */
function answered(step: Step, met: boolean): Step {
  const { no, ...rest } = step;
  if (step.kind !== 'condition' || no === undefined) return step;
  return met ? rest : { ...rest, yes: no };
}

/** The ids of the steps that the path does not take, or takes in another process. */
function leftOut(id: string, { steps }: Process, { channel, path }: Passing): string[] {
  return steps
    .filter(
      ({ channels, retells }) =>
        channels?.includes(channel) === false ||
        (retells !== undefined && retells.process !== id && path.includes(retells.process)),
    )
    .map((step) => step.id);
}

/** What is worked out of a process is kept by its object: equal questions get the same one. */
const cached = new WeakMap<Process, Map<string, Process>>();

function narrow(id: string, process: Process, passing: Passing): Process {
  const gone = leftOut(id, process, passing);
  const conditions = (passing.conditions ?? []).filter((condition) => condition.process === id);
  if (gone.length === 0 && conditions.length === 0) return process;
  const known = cached.get(process) ?? new Map<string, Process>();
  cached.set(process, known);
  const key = JSON.stringify([gone, conditions]);
  const narrowed = known.get(key) ?? gone.reduce(withoutStep, withAnswers(process, conditions));
  known.set(key, narrowed);
  return narrowed;
}

function withAnswers(process: Process, conditions: readonly ConditionOutcome[]): Process {
  const steps = process.steps.map((step) => {
    const outcome = conditions.find((condition) => condition.step === step.id);
    return outcome === undefined ? step : answered(step, outcome.met);
  });
  return { ...process, steps };
}

/** The processes as the path passes them; those that it takes whole are the same objects. */
export function narrowProcesses(processes: Processes, passing: Passing): Record<string, Process> {
  return Object.fromEntries(
    Object.entries(processes).map(([id, process]) => [id, narrow(id, process, passing)]),
  );
}
