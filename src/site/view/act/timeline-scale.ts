/** Where a day stands on the axis of a picture, for the build and for the script that marks another day. */
import { daysBetween } from '../../../model/day.ts';

export interface Scale {
  /** ISO days at the ends of the axis. */
  first: string;
  last: string;
}

/** In percent of the width; a day outside stands at the end that is nearer. */
export function toShare(day: string, { first, last }: Scale): number {
  const share = daysBetween(first, day) / daysBetween(first, last);
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}
