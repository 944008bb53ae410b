import type { RecordSnapshot } from './verdict-snapshot.ts';

export interface StepGone {
  kind: 'step-gone';
  process: string;
  step: string;
  action: string;
}

interface NamedStep {
  process: string;
  step: string;
  action: string;
}

/**
 * A step that only has another name, or other words under its name, is still there; one that only moved to another
 * process, too. A name that passed to another step is not: what it told before is gone, though nothing seems to be
 * missing.
 */
export function stepsGone(was: RecordSnapshot['steps'], is: RecordSnapshot['steps']): StepGone[] {
  const left = new Set(listSteps(is));
  const likenesses: ((one: NamedStep, other: NamedStep) => boolean)[] = [
    (one, other) => one.action === other.action && isNamedAlike(one, other),
    (one, other) => one.action === other.action && one.process === other.process,
    (one, other) => one.action === other.action,
    isNamedAlike,
  ];
  const gone = likenesses.reduce((unmatched, isLike) => {
    return unmatched.filter((step) => {
      const same = [...left].find((other) => isLike(step, other));
      return same === undefined || !left.delete(same);
    });
  }, listSteps(was));
  return gone.map((step) => ({ kind: 'step-gone', ...step }));
}

function isNamedAlike(one: NamedStep, other: NamedStep): boolean {
  return one.process === other.process && one.step === other.step;
}

function listSteps(steps: RecordSnapshot['steps']): NamedStep[] {
  return Object.entries(steps).flatMap(([process, named]) =>
    Object.entries(named).map(([step, action]) => ({ process, step, action })),
  );
}
