/** The deadlines of a service: what a recipient's day of submission comes to under each term and reading. */
import type { ActiveRegulation, ChannelKind, ReadingSettings, Standard } from '../model/records.ts';
import { type AppliedTerm, findTerms } from './applied-terms.ts';
import type { WorkingCalendar } from './calendar/calendar.ts';
import type { Schedule } from './calendar/schedule.ts';
import { type DeadlineAnswer, findDeadlines, findIntakeDay } from './deadline.ts';
import type { DurationPart } from './duration-reading.ts';
import { type Reading, readingsOn } from './readings.ts';
import { findHours, legalReadings } from './run/setting.ts';
import type { UnknownReason } from './verdict.ts';

/** One term of a channel, read and ready to be counted from any day. */
export interface CountableTerm {
  term: AppliedTerm;
  parts: readonly DurationPart[];
  schedule: Schedule;
  readings: readonly Reading[];
}

export interface ServiceTerms {
  countable: CountableTerm[];
  /** Why there is nothing to count, when there is nothing. */
  unknown?: UnknownReason;
}

/**
 * The terms of a channel that are amounts of time.
 *
 * @param actDate ГГГГ-ММ-ДД, the date of the act: it decides which law counts the first day
 * @param settings how the site wants the law to be read
 */
export function serviceTerms(
  regulation: ActiveRegulation,
  standard: Standard | undefined,
  actDate: string,
  channel: ChannelKind,
  settings?: ReadingSettings,
): ServiceTerms {
  const { terms, reason } = findTerms(regulation, standard, channel);
  const countable = terms.flatMap((term): CountableTerm[] => {
    const { duration } = term;
    if (duration.kind !== 'amount') return [];
    const readings = legalReadings({ actDate, settings }, standard, channel, term);
    return [{ term, parts: duration.parts, schedule: findHours(standard).channels[channel].place, readings }];
  });
  if (countable.length > 0) return { countable };
  return { countable, unknown: reason ?? 'term-unreadable' };
}

/**
 * The last days of one term, one for each reading of the law of that day, counted from the day on which the papers
 * are taken in. Nobody takes papers on a day off; standards say so of the portal.
 */
export function countFrom(
  { parts, schedule, readings }: Pick<CountableTerm, 'parts' | 'schedule' | 'readings'>,
  start: { date: string; minute?: number },
  calendar: WorkingCalendar,
): { takenIn: string; answers: DeadlineAnswer[] } {
  const takenIn = findIntakeDay(calendar, schedule, start.date);
  // What comes in on a later day is there when that day begins.
  const from = takenIn === start.date ? start : { date: takenIn };
  const question = { start: from, term: parts, calendar, schedule };
  return { takenIn, answers: findDeadlines({ ...question, readings: readingsOn(readings, takenIn) }) };
}
