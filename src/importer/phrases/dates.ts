/** Dates of acts: «23 июля 2014 года», «от "23" июля 2014 г.», «20.08.2015», «2014 жылғы 29 сәуірдегі», «2015 ж. 08.06». */
import { KAZAKH_MONTH, RUSSIAN_MONTH, readMonth } from '../../language/months.ts';
import { makeDay } from '../../model/day.ts';
import type { Read } from '../sourced.ts';
import type { Words } from '../words.ts';
import { finds, WORD_START } from './matches.ts';

const DAY = '["«“]?\\d{1,2}["»”]?';
const KK_YEAR = '\\d{4}\\s?(?:жыл\\p{Ll}{0,5}|ж\\.)';
/** A date as a part of a longer pattern: one group-free alternative for each way to write it. */
export const DATE = [
  `${WORD_START}${DAY}\\s?${RUSSIAN_MONTH}\\s\\d{4}(?:\\s?(?:года|г\\.?(?!\\p{L})))?`,
  `${WORD_START}${KK_YEAR}\\s${DAY}\\s${KAZAKH_MONTH}`,
  `${WORD_START}${KK_YEAR}\\s\\d{2}\\.\\d{2}`,
  `${WORD_START}\\d{1,2}\\.\\d{2}\\.\\d{4}(?:\\s?(?:года|г\\.?|жыл\\p{Ll}{0,5}|ж\\.)(?!\\p{L}))?`,
].join('|');

const IN_WORDS = new RegExp(`(?<day>\\d{1,2})["»”]?\\s?(?<month>${RUSSIAN_MONTH})\\s(?<year>\\d{4})`, 'iu');
const YEAR_FIRST = new RegExp(
  `^(?<year>\\d{4})[^\\d]+(?:(?<figures>\\d{2}\\.\\d{2})|(?<day>\\d{1,2})["»”]?\\s(?<month>${KAZAKH_MONTH}))`,
  'iu',
);
const IN_FIGURES = /(?<day>\d{1,2})\.(?<month>\d{2})\.(?<year>\d{4})/u;

/** The date that a text of the form {@link DATE} names; nothing when it is no day of the calendar. */
export function parseDate(text: string): string | undefined {
  const named = (IN_WORDS.exec(text) ?? YEAR_FIRST.exec(text) ?? IN_FIGURES.exec(text))?.groups;
  if (named?.year === undefined) return undefined;
  const { year, month = '', day = '', figures } = named;
  if (figures !== undefined)
    return makeDay(Number(year), Number(figures.slice(3)), Number(figures.slice(0, 2)));
  return makeDay(Number(year), /^\d/.test(month) ? Number(month) : (readMonth(month) ?? 0), Number(day));
}

export function readDate(words: Words | undefined): Read | undefined {
  const value = words && parseDate(words.text);
  return value === undefined || words === undefined ? undefined : { value, from: words };
}

const ANY_DATE = new RegExp(`(?:${DATE})`, 'dgiu');

/** The first date in the words. */
export function firstDate(words: Words): Read | undefined {
  for (const { words: found } of finds(words, ANY_DATE)) {
    const date = readDate(found);
    if (date !== undefined) return date;
  }
  return undefined;
}
