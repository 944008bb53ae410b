/** Dates as people write them: 23 июля 2014 г. */
const long = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** @param iso ISO date, `YYYY-MM-DD` */
export function longDate(iso: string): string {
  return long.format(new Date(`${iso}T00:00:00Z`)).replace(/ /g, '\u00a0');
}
