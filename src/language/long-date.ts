/** Dates as acts write them: 23 июля 2014 года, 2014 жылғы 23 шілде. */
import type { RecordLanguage } from '../model/records.ts';
import { kazakhDate } from './kazakh-date.ts';

const russian = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});

/** Every page says the same few dates, and Intl is slow. */
const told = new Map<string, string>();

function russianDate(iso: string): string {
  const known = told.get(iso);
  if (known !== undefined) return known;
  const date = russian
    .format(new Date(`${iso}T00:00:00Z`))
    .replace(/г\.$/, 'года')
    .replace(/ /g, '\u00a0');
  told.set(iso, date);
  return date;
}

/** @param iso ISO date, `YYYY-MM-DD` */
export function longDate(iso: string, language: RecordLanguage): string {
  return language === 'kk' ? kazakhDate(iso) : russianDate(iso);
}
