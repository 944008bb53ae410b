import type { ActiveRegulation, Process, Step } from '../model/records.ts';

/** A step of which the act does not tell something, and the first step of its kind of which it does. */
export interface UntoldStep {
  step: Step;
  /** Position in `steps` of the process. */
  index: number;
  told?: Step | undefined;
}

/** A recipient acts in his own time, and what he does has no result for the act to name. */
const RECIPIENT = /^(?:услугополучател|заявител)/i;

/**
 * The steps of which an act leaves out what it is expected to tell: of a step of the provider always, of any
 * other where it tells so of a step of the same kind in the same process. Processes of information systems,
 * of which acts tell neither times nor results, are so left alone; conditions and events always are.
 */
export function untoldSteps(
  { units }: Pick<ActiveRegulation, 'units'>,
  { holder, steps }: Process,
  tells: (step: Step) => boolean,
): UntoldStep[] {
  const untold = steps.flatMap((step, index) => (tells(step) ? [] : [{ step, index }]));
  return untold.flatMap(({ step, index }) => {
    const { kind = 'action', unit } = step;
    if (kind === 'condition' || kind === 'event') return [];
    if (unit !== undefined && RECIPIENT.test(units[unit]?.text ?? '')) return [];
    const told = steps.find((other) => (other.kind ?? 'action') === kind && tells(other));
    const isExpected = told !== undefined || (holder === 'provider' && kind === 'action');
    return isExpected ? [{ step, index, told }] : [];
  });
}
