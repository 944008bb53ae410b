const DAY = 86_400_000;

/**
 * Midnight UTC of a date, in milliseconds.
 *
 * @throws RangeError when the text is not a date of the calendar in the form ГГГГ-ММ-ДД.
 */
function instantOf(date: string): number {
  const instant = /^\d{4}-\d{2}-\d{2}$/.test(date) ? Date.parse(`${date}T00:00:00Z`) : Number.NaN;
  // Date.parse turns 31 June into 1 July.
  if (Number.isNaN(instant) || new Date(instant).toISOString().slice(0, 10) !== date) {
    throw new RangeError(`not a date: «${date}»`);
  }
  return instant;
}

/** Throws RangeError when the text is not a date; hands it back otherwise. */
export function assertDate(date: string): string {
  instantOf(date);
  return date;
}

/** The date so many calendar days later. */
export function addDays(date: string, days: number): string {
  return new Date(instantOf(date) + days * DAY).toISOString().slice(0, 10);
}

/** The latest of dates, which compare as text; nothing when there are none. */
export function latest(dates: readonly string[]): string | undefined {
  return dates.reduce<string | undefined>(
    (last, date) => (last === undefined || date > last ? date : last),
    undefined,
  );
}

/** The earliest of dates, which compare as text; those that are not there do not count. */
export function earliest(dates: readonly (string | undefined)[]): string | undefined {
  return dates.reduce(
    (first, date) => (date !== undefined && (first === undefined || date < first) ? date : first),
    undefined,
  );
}
