/** The same sequence told twice: which durations differ. */
import type { Process } from '../../model/records.ts';

export interface RestatedRow {
  label: string;
  action: string;
  duration: string;
  /** The duration of the first telling, when it is another. */
  first?: string;
}

export interface RestatedView {
  at: string;
  rows: RestatedRow[];
  differs: boolean;
}

export function restatedView({ restated, steps }: Process): RestatedView | undefined {
  if (restated === undefined) return undefined;
  const rows = restated.steps.map((step, index) => {
    const first = steps[index]?.duration;
    return {
      label: step.label,
      action: step.action,
      duration: step.duration ?? '',
      ...(first === undefined || first === step.duration ? {} : { first }),
    };
  });
  return { at: restated.at, rows, differs: rows.some(({ first }) => first !== undefined) };
}
