import { stemText } from '../language/russian-stems.ts';
import { defined } from '../model/defined.ts';
import { memoize } from '../model/memoize.ts';
import type { Process, Restated, RestatedStep, Step } from '../model/records.ts';
import { sameAmounts } from './amount.ts';
import { readDuration } from './duration.ts';

/** A step and its repetition elsewhere in the regulation. */
export interface RestatedPair {
  step: Step;
  restated: RestatedStep;
  /** Position in `restated.steps`. */
  index: number;
}

/** The same sequence told again: in an item of its own, else in the table of an appendix. */
export function findRetelling({ restated, table }: Process): Restated | undefined {
  if (restated !== undefined || table === undefined) return restated;
  const steps = table.steps.map(({ label = '', action, duration }) => ({
    label,
    action,
    ...defined({ duration }),
  }));
  return { at: table.at, steps };
}

/** The field of the record that it stands in. */
export function nameRetelling({ restated }: Process): 'restated' | 'table' {
  return restated === undefined ? 'table' : 'restated';
}

/** Below that two sentences tell of different things. */
const LEAST_ALIKE = 0.45;

/**
 * How alike two actions are by the stems of their words, 0 to 1: what they share of all their words, and of the words
 * of the shorter, since a retelling is often an abridgement.
 */
function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const fewest = Math.min(one.size, other.size);
  if (fewest === 0) return 0;
  const shared = one.intersection(other).size;
  return shared / (one.size + other.size) + shared / (2 * fewest);
}

/**
 * Pairs the steps of a process with their repetition by their words: the likest first. What is left over between
 * the same neighbours on both sides is one step told in other words. Numbers are not asked: a step that is left out
 * of one telling moves all numbers after it. A step without a counterpart is left out.
 */
export const pairRestated = memoize((process: Process): readonly RestatedPair[] => {
  const { steps } = process;
  const again = findRetelling(process)?.steps ?? [];
  const [own, its] = [steps, again].map((list) => list.map(({ action }) => new Set(stemText(action))));
  const alike = (own ?? []).flatMap((one, step) =>
    (its ?? []).map((other, index) => ({ step, index, likeness: likeness(one, other) })),
  );
  const counterpart = new Map<number, number>();
  const taken = new Set<number>();
  // The one that stands at the same place, of two that are as alike.
  const byLikeness = (a: (typeof alike)[number], b: (typeof alike)[number]) =>
    b.likeness - a.likeness || Math.abs(a.step - a.index) - Math.abs(b.step - b.index);
  for (const { step, index, likeness: degree } of alike.sort(byLikeness)) {
    if (degree < LEAST_ALIKE || taken.has(step) || counterpart.has(index)) continue;
    taken.add(step);
    counterpart.set(index, step);
  }
  pairLeftOver(counterpart, steps.length, again.length);
  return again.flatMap((one, index) => {
    const step = steps[counterpart.get(index) ?? -1];
    return step === undefined ? [] : [{ step, restated: one, index }];
  });
});

/** Fills the gaps that are as long on both sides, in their order. */
function pairLeftOver(counterpart: Map<number, number>, steps: number, again: number): void {
  for (let from = 0; from < again; from += 1) {
    let to = from;
    while (to < again && !counterpart.has(to)) to += 1;
    const before = counterpart.get(from - 1) ?? -1;
    const after = counterpart.get(to) ?? steps;
    if (after - before - 1 === to - from) {
      const free = [...counterpart.values()].every((step) => step <= before || step >= after);
      for (let index = from; free && index < to; index += 1)
        counterpart.set(index, before + 1 + index - from);
    }
    from = to;
  }
}

/**
 * Whether two phrases are both amounts and not the same ones. «Не более 3 часов» and «3 часа» allot the same
 * time; a phrase that cannot be read is compared with nothing.
 */
export function durationsDiffer(first: string, second: string): boolean {
  if (first === second) return false;
  const [a, b] = [readDuration(first), readDuration(second)];
  if (a.kind !== 'amount' || b.kind !== 'amount') return false;
  return !sameAmounts(a.min, b.min) || !sameAmounts(a.max, b.max);
}

/** The pairs whose durations differ. Silence on one side is no difference. */
export function differingPairs(process: Process): RestatedPair[] {
  return pairRestated(process).filter(
    ({ step, restated }) =>
      step.duration !== undefined &&
      restated.duration !== undefined &&
      durationsDiffer(step.duration, restated.duration),
  );
}

/** The process with the durations of its repetition where they differ, each at its place there. */
export function asRestated(process: Process, findPlace: (step: RestatedStep) => string): Process {
  const pairs = new Map(differingPairs(process).map(({ step, restated }) => [step.id, restated]));
  const steps = process.steps.map((step) => {
    const restated = pairs.get(step.id);
    if (restated?.duration === undefined) return step;
    return { ...step, action: restated.action, duration: restated.duration, at: findPlace(restated) };
  });
  return { ...process, steps };
}
