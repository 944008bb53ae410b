import type { Evidence } from '../model/finding.ts';
import type { Process, Step } from '../model/records.ts';
import { locateStep } from '../terms/place.ts';

/** A quotation alone, of whatever else stands beside it in a record. */
export function toQuote({ text, at }: Evidence): Evidence {
  return { text, at };
}

export function quoteStandard({ text, at }: Evidence): Evidence {
  return { text, at: `стандарт, ${at}` };
}

export function quoteStep(process: Process, step: Step): Evidence {
  return { text: step.action, at: locateStep(process, step) };
}

/** With what the act gives it for time. */
export function quoteTimedStep(process: Process, step: Step): Evidence {
  return { text: cut(step.action, step.duration), at: locateStep(process, step) };
}

/** Words that stand in one place and do not touch: nothing is joined that the act does not join. */
export function cut(first: string, second: string | undefined): string {
  return second === undefined ? first : `${first} … ${second}`;
}
