/** What BPMN has no words for, under a name of our own: amounts of time as exact as the act has them, places, doubts. */
import { memoize } from '../../model/memoize.ts';
import type { Process, Step } from '../../model/records.ts';
import type { Amount } from '../../terms/amount.ts';
import { readDuration } from '../../terms/duration.ts';
import { locateStep } from '../../terms/place.ts';
import { element } from '../xml.ts';

export const NAMESPACE = 'urn:reglament:bpmn:1';

const writeAmount = (bound: string, amount: Amount): string =>
  element('reglament:amount', {
    bound,
    ...Object.fromEntries(Object.entries(amount).filter(([, value]) => value !== 0)),
  });

/** The phrase always; amounts only where it was understood to the last word. Acts have few phrases. */
const writeDuration = memoize((phrase: string): string => {
  const reading = readDuration(phrase);
  if (reading.kind !== 'amount') return element('reglament:duration', { phrase, kind: reading.kind });
  const { min, max, limit, from } = reading;
  const [lower, upper] = [writeAmount('lower', min), writeAmount('upper', max)];
  const amounts = JSON.stringify(min) === JSON.stringify(max) ? writeAmount('exact', max) : lower + upper;
  return element('reglament:duration', { phrase, kind: 'amount', limit, from }, amounts);
});

/** A step of the record, as the JSON of the record names it. */
export interface StepSource {
  processId: string;
  /** Id of the step in its process. */
  stepId: string;
  process: Process;
  step: Step;
}

export function writeStep({ processId, stepId, process, step }: StepSource): string {
  const { unit, label, kind, outcome, inferred, uncounted, channels, retells } = step;
  const at = locateStep(process, step);
  const named = { process: processId, step: stepId, kind, unit, label, at, outcome };
  return [
    element('reglament:step', {
      ...named,
      // Why its time is no part of the term; which channels take it; of which step it tells again.
      uncounted,
      channels: channels?.join(' '),
      retells: retells && `${retells.process}/${retells.step}`,
      inferred: inferred?.join(' '),
    }),
    ...(step.duration === undefined ? [] : [writeDuration(step.duration)]),
  ].join('');
}
