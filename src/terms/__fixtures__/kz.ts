/** The calendars of Kazakhstan as the catalogue has them. */
import { readdirSync, readFileSync } from 'node:fs';
import { load } from 'js-yaml';
import type { Calendar } from '../../model/records.ts';
import { type WorkingCalendar, workingCalendar } from '../calendar/calendar.ts';

const FOLDER = new URL('../../../content/calendars/kz/', import.meta.url);

const RECORDS = readdirSync(FOLDER).map((name) => load(readFileSync(new URL(name, FOLDER), 'utf8')) as Calendar);

/** The calendar of the given years, or of all at hand. */
export function kzRecords(...years: readonly number[]): Calendar[] {
  return RECORDS.filter(({ year }) => years.length === 0 || years.includes(year));
}

const ALL_YEARS = workingCalendar(RECORDS);

export function kz(...years: readonly number[]): WorkingCalendar {
  return years.length === 0 ? ALL_YEARS : workingCalendar(kzRecords(...years));
}
