import type { Process, RestatedStep, Step } from '../model/records.ts';
import { sameAmounts } from './amount.ts';
import { readDuration } from './duration.ts';

/** A step and its repetition elsewhere in the regulation. */
export interface RestatedPair {
  step: Step;
  restated: RestatedStep;
  /** Position in `restated.steps`. */
  index: number;
}

function numberOf(label: string | undefined): string | undefined {
  return label?.match(/\d+(?:-\d+)?/)?.[0];
}

/**
 * Pairs the steps of a process with their repetition: in order when there are as many, else by their
 * numbers («действие 3» and «3)»). A step without a counterpart is left out.
 */
export function pairRestated(process: Process): RestatedPair[] {
  const again = process.restated?.steps ?? [];
  const inOrder = again.length === process.steps.length;
  const withNumber = (number: string | undefined) => {
    const alike = process.steps.filter(({ label }) => number !== undefined && numberOf(label) === number);
    return alike.length === 1 ? alike[0] : undefined;
  };
  return again.flatMap((restated, index) => {
    const step = inOrder ? process.steps[index] : withNumber(numberOf(restated.label));
    return step === undefined ? [] : [{ step, restated, index }];
  });
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
export function asRestated(process: Process, placeOf: (step: RestatedStep) => string): Process {
  const pairs = new Map(differingPairs(process).map(({ step, restated }) => [step.id, restated]));
  const steps = process.steps.map((step) => {
    const restated = pairs.get(step.id);
    if (restated?.duration === undefined) return step;
    return { ...step, action: restated.action, duration: restated.duration, at: placeOf(restated) };
  });
  return { ...process, steps };
}
