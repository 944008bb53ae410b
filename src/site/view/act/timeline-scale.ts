/** Where a day stands on the axis of a picture, for the build and for the script that marks another day. */

export interface Scale {
  /** ISO days at the ends of the axis. */
  first: string;
  last: string;
}

const dayNumber = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** In percent of the width; a day outside stands at the end that is nearer. */
export function shareOf(day: string, { first, last }: Scale): number {
  const share = (dayNumber(day) - dayNumber(first)) / (dayNumber(last) - dayNumber(first));
  return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100;
}

/** Days between two days. */
export function daysBetween(first: string, last: string): number {
  return dayNumber(last) - dayNumber(first);
}
