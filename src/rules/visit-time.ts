import { type Amount, findFamily, MINUTES_IN_WORKING_DAY, workTime } from '../terms/amount.ts';
import { readTime } from '../terms/step-time.ts';

/** What a phrase says at least or at most, when it is minutes and hours of one visit; nothing otherwise. */
export function visitTime(phrase: string, bound: 'min' | 'max'): Amount | undefined {
  const time = readTime(phrase);
  if (time.kind !== 'counted') return undefined;
  const family = findFamily(time[bound]);
  const isVisit = (family === 'work' || family === 'none') && workTime(time[bound]) < MINUTES_IN_WORKING_DAY;
  return isVisit ? time[bound] : undefined;
}
