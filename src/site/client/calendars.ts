/** Years of the working calendar, fetched from this site when they are needed and kept. */
import type { Calendar } from '../../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../../terms/calendar/calendar.ts';
import type { DeadlineAnswer } from '../../terms/deadline.ts';
import { fetchIfThere } from './page.ts';

const years = new Map<number, Promise<Calendar | undefined>>();

/** Nothing for a year that the catalogue does not have: the answer will say so. */
function yearAt(folder: string, year: number): Promise<Calendar | undefined> {
  const known =
    years.get(year) ??
    fetchIfThere<{ record: Calendar }>(`${folder}${year}.json`).then((file) => file?.record);
  years.set(year, known);
  return known;
}

/** Where the years of a country are, and which is the last of them. */
export interface Years {
  /** Address, with a slash at its end. */
  folder: string;
  last: number;
}

/** Longest term anyone meets is shorter; more years than these are not asked for. */
const YEARS_AHEAD = 3;

/**
 * Counts with the years from `start` on, one more as long as the count runs out of them.
 *
 * @param start ISO day
 */
export async function withCalendar<T extends { answers: readonly DeadlineAnswer[] }>(
  { folder, last }: Years,
  start: string,
  count: (calendar: WorkingCalendar) => T,
): Promise<T> {
  const first = Number(start.slice(0, 4));
  // A holiday at the end of December may give a day off of January, and a moved day may lie in the year before.
  const records = [
    await yearAt(folder, first - 1),
    await yearAt(folder, first),
    ...(first < last ? [await yearAt(folder, first + 1)] : []),
  ];
  for (let ahead = 2; ; ahead += 1) {
    const present = records.filter((record) => record !== undefined);
    const next = first + ahead;
    const counted = count(workingCalendar(present, next <= last ? [next] : []));
    const short = counted.answers.some((answer) => answer.kind === 'not-computable' && answer.year === next);
    if (!short || next > last || ahead > YEARS_AHEAD) return counted;
    records.push(await yearAt(folder, next));
  }
}
