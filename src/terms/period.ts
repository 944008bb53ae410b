import { defined } from '../model/defined.ts';

/** A period of days, ISO, both ends in it; an end that is not there is open. ISO dates compare as texts. */
export interface Period {
  from?: string | undefined;
  until?: string | undefined;
}

export function includes({ from = '', until = '9999' }: Period, day: string): boolean {
  return day >= from && day <= until;
}

/** Nothing where the two have no day in common. */
export function intersect(a: Period, b: Period): Period | undefined {
  const from = [a.from, b.from]
    .filter((day) => day !== undefined)
    .sort()
    .at(-1);
  // An open end is sorted behind every day.
  const until = [a.until, b.until].sort()[0];
  if (from !== undefined && !includes({ until }, from)) return undefined;
  return defined({ from, until });
}
