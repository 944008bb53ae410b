/** Steps of two redactions of the same rules: which came, which went, what became different in those that stayed. */
import { sameWords } from '../../language/same-words.ts';
import { defined } from '../../model/defined.ts';
import type { RulesRedaction, RulesStep, ServiceChannel } from '../../model/records.ts';
import { sameAmounts } from '../../terms/amount.ts';
import { readDuration } from '../../terms/duration.ts';
import { align } from '../align.ts';
import { collectStepWords, compareSteps, EQUAL, type StepWords } from '../likeness.ts';

/** - `place`: other channels than before lead through it; `counted`: within the term or not. */
export type StepAspect = 'added' | 'dropped' | 'time' | 'who' | 'condition' | 'place' | 'counted';

interface PlacedStep {
  step: RulesStep;
  words: StepWords;
  /** Channels of both redactions whose path leads through it. */
  channels: string;
  counted: 'inside' | 'disputed' | 'after';
}

export interface StepChange {
  aspect: StepAspect;
  step: RulesStep;
  before?: string;
  after?: string;
}

export function compareRulesSteps(before: RulesRedaction, after: RulesRedaction): StepChange[] {
  const shared = Object.keys(before.channels ?? {}).filter((channel) =>
    Object.hasOwn(after.channels ?? {}, channel),
  ) as ServiceChannel[];
  const [was, is] = [placeSteps(before, shared), placeSteps(after, shared)];
  const pairs = pairSteps(was, is);
  const kept = new Set(pairs.map(([a]) => a));
  const met = new Set(pairs.map(([, b]) => b));
  return [
    ...pairs.flatMap(([a, b]) => compareStep(a, b)),
    ...was.filter((one) => !kept.has(one)).map(({ step }) => told('dropped', step, step.duration)),
    ...is.filter((one) => !met.has(one)).map(({ step }) => told('added', step, undefined, step.duration)),
  ];
}

/** Ids are the editor's and may be given anew, so steps are known by what is done and who does it. */
function pairSteps(was: readonly PlacedStep[], is: readonly PlacedStep[]): [PlacedStep, PlacedStep][] {
  const likeness = (a: number, b: number) => {
    const [one, other] = [was[a], is[b]];
    return one === undefined || other === undefined ? 0 : compareSteps(one.words, other.words);
  };
  const pairs = align(was.length, is.length, likeness).flatMap(([a, b]): [PlacedStep, PlacedStep][] => {
    const [one, other] = [was[a], is[b]];
    return one === undefined || other === undefined ? [] : [[one, other]];
  });
  // A step in another place of the order is the same step where its words are.
  const left = is.filter((one) => !pairs.some(([, other]) => other === one));
  for (const one of was.filter((step) => !pairs.some(([other]) => other === step))) {
    const place = left.findIndex((other) => compareSteps(one.words, other.words) === EQUAL);
    const [other] = place < 0 ? [] : left.splice(place, 1);
    if (other !== undefined) pairs.push([one, other]);
  }
  return pairs;
}

function placeSteps(
  { channels = {}, processes = {} }: RulesRedaction,
  shared: readonly ServiceChannel[],
): PlacedStep[] {
  return Object.entries(processes).flatMap(([name, { steps, afterTerm, disputed }]) => {
    const through = shared.filter((channel) => channels[channel]?.path?.includes(name));
    const counted = afterTerm !== undefined ? 'after' : disputed === undefined ? 'inside' : 'disputed';
    return steps.map((step) => ({
      step,
      words: collectStepWords({ action: step.what, who: step.who }),
      channels: through.join(' '),
      counted,
    }));
  });
}

function compareStep(was: PlacedStep, is: PlacedStep): StepChange[] {
  const { step } = is;
  const pairs: [StepAspect, string | undefined, string | undefined, boolean][] = [
    ['time', was.step.duration, step.duration, sameTime(was.step.duration, step.duration)],
    ['who', was.step.who, step.who, sameWords(was.step.who, step.who)],
    ['condition', was.step.when, step.when, sameWords(was.step.when, step.when)],
    ['place', was.channels, is.channels, was.channels === is.channels],
    ['counted', was.counted, is.counted, was.counted === is.counted],
  ];
  return pairs.flatMap(([aspect, before, after, isSame]) =>
    isSame ? [] : [told(aspect, step, before, after)],
  );
}

function told(aspect: StepAspect, step: RulesStep, before?: string, after?: string): StepChange {
  return { aspect, step, ...defined({ before, after }) };
}

function sameTime(was: string | undefined, is: string | undefined): boolean {
  if (was === undefined || is === undefined) return was === is;
  const [one, other] = [readDuration(was), readDuration(is)];
  if (one.kind !== 'amount' || other.kind !== 'amount') return sameWords(was, is);
  return sameAmounts(one.min, other.min) && sameAmounts(one.max, other.max);
}
