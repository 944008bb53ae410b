/** Dates as acts write them: 23 июля 2014 года. */
const long = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Every page says the same few dates, and Intl is slow. */
const told = new Map<string, string>();

/** @param iso ISO date, `YYYY-MM-DD` */
export function longDate(iso: string): string {
  const date = told.get(iso) ?? format(iso);
  told.set(iso, date);
  return date;
}

function format(iso: string): string {
  return long
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/г\.$/, 'года')
    .replace(/ /g, '\u00a0');
}
