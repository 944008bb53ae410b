/** The same sequence told twice: which durations differ. */
import { defined } from '../../../model/defined.ts';
import type { Process } from '../../../model/records.ts';
import { differingPairs } from '../../../terms/restated.ts';

export interface RestatedRow {
  label: string;
  action: string;
  duration: string;
  /** The duration of the first telling, when it is another amount of time. */
  first?: string;
}

export interface RestatedView {
  at: string;
  rows: RestatedRow[];
  differs: boolean;
}

export function restatedView(process: Process): RestatedView | undefined {
  const { restated } = process;
  if (restated === undefined) return undefined;
  const first = new Map(differingPairs(process).map(({ index, step }) => [index, step.duration]));
  const rows = restated.steps.map(({ label, action, duration = '' }, index) => {
    const other = first.get(index);
    return { label, action, duration, ...defined({ first: other }) };
  });
  return { at: restated.at, rows, differs: first.size > 0 };
}
