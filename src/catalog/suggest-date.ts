/** A date that somebody wrote as people do, in the form of records; only where it can be read in one way. */
import { readMonth } from '../language/months.ts';
import { makeDay } from '../model/day.ts';

const YEAR_FIRST = /^(?<year>\d{4})[-./](?<month>\d{1,2})[-./](?<date>\d{1,2})(?:[T ].*)?$/u;
/** In Kazakhstan the day stands before the month. */
const DAY_FIRST = /^(?<date>\d{1,2})[-./](?<month>\d{1,2})[-./](?<year>\d{4})(?:\s*г(?:\.|ода)?)?$/u;
const IN_WORDS = /^«?(?<date>\d{1,2})»?\s+(?<month>\p{L}+)\s+(?<year>\d{4})(?:\s+г(?:\.|ода)?)?$/u;
const RUN_TOGETHER = /^(?<year>(?:19|20)\d{2})(?<month>\d{2})(?<date>\d{2})$/u;

/** @returns ГГГГ-ММ-ДД, or nothing for what is no day of the calendar in any of these forms */
export function suggestDate(written: string): string | undefined {
  for (const form of [YEAR_FIRST, DAY_FIRST, IN_WORDS, RUN_TOGETHER]) {
    const groups = form.exec(written.trim())?.groups;
    if (groups === undefined) continue;
    const { year = '', month = '', date = '' } = groups;
    return makeDay(Number(year), /^\d/u.test(month) ? Number(month) : (readMonth(month) ?? 0), Number(date));
  }
  return undefined;
}
