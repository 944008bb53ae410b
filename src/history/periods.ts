/** Statuses of a record from its beginning to its end, a period for each: between two days of change nothing changes. */
import type { Act, Regulation } from '../model/records.ts';
import { changeDays, listMoments } from './moments.ts';
import { findActStatus, findRegulationStatus, type Status } from './status.ts';

export interface StatusPeriod {
  /** First day; absent for what is before all others. */
  from?: string;
  /** The day on which the next period begins; absent for the last. */
  until?: string;
  status: Status;
}

/** Earlier than any event. */
const DAWN = '0001-01-01';

function listPeriods(days: readonly string[], on: (day: string) => Status): StatusPeriod[] {
  const periods: StatusPeriod[] = [{ status: on(DAWN) }];
  let told = JSON.stringify(periods[0]?.status);
  for (const day of days) {
    const status = on(day);
    const text = JSON.stringify(status);
    const last = periods.at(-1);
    if (text === told || last === undefined) continue;
    last.until = day;
    periods.push({ from: day, status });
    told = text;
  }
  return periods;
}

export function listActPeriods(act: Act): StatusPeriod[] {
  const days = listMoments(act).map(({ day }) => day);
  return listPeriods(days, (day) => findActStatus(act, day));
}

export function listRegulationPeriods(regulation: Regulation, act: Act): StatusPeriod[] {
  return listPeriods(changeDays(act, regulation), (day) => findRegulationStatus(regulation, act, day));
}
