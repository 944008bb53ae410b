/** Days as acts write them: «23 июля 2014 года», «2014 жылғы 23 шілде». */
import { memoize } from '../model/memoize.ts';
import type { RecordLanguage } from '../model/records.ts';
import { kazakhDate, kazakhWeekday } from './kazakh-date.ts';

const date = new Intl.DateTimeFormat('ru', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
});
const weekday = new Intl.DateTimeFormat('ru', { weekday: 'long', timeZone: 'UTC' });

const midnight = (iso: string) => new Date(`${iso}T00:00:00Z`);

/** Every page says the same few dates, and Intl is slow. */
const russianDate = memoize((iso: string): string =>
  date.format(midnight(iso)).replace(/г\.$/, 'года').replace(/ /g, '\u00a0'),
);

/**
 * Held together by non-breaking spaces.
 *
 * @param iso ISO date, `YYYY-MM-DD`
 */
export function longDate(iso: string, language: RecordLanguage): string {
  return language === 'kk' ? kazakhDate(iso) : russianDate(iso);
}

/** «среда, 23 июля 2014 года», «2014 жылғы 23 шілде, сәрсенбі». */
export function longDateWithWeekday(iso: string, language: RecordLanguage): string {
  if (language === 'kk') return `${kazakhDate(iso)}, ${kazakhWeekday(iso)}`;
  return `${weekday.format(midnight(iso))}, ${russianDate(iso)}`;
}
