/** The deadlines of a service: what a recipient's day of submission comes to under each term and reading. */

import type { ActiveRegulation, ChannelKind, ReadingSettings, Standard } from '../model/records.ts';
import { type AppliedTerm, findTerms } from './applied-terms.ts';
import { readHours } from './calendar/read-hours.ts';
import type { Schedule } from './calendar/schedule.ts';
import type { DurationPart } from './duration-reading.ts';
import type { Reading } from './readings.ts';
import { findHours, legalReadings } from './run/setting.ts';
import type { UnknownReason } from './verdict.ts';

/** One term of a channel, read and ready to be counted from any day. */
export interface CountableTerm {
  term: AppliedTerm;
  parts: readonly DurationPart[];
  /** Hours in which papers are taken in, and where the last day ends. */
  intake: Schedule;
  schedule: Schedule;
  readings: readonly Reading[];
}

export interface ServiceTerms {
  countable: CountableTerm[];
  /** What the standard says of the hours in which papers are taken in. */
  said?: { text: string; at: string };
  /** Why there is nothing to count, when there is nothing. */
  unknown?: UnknownReason;
}

/** The item on intake where it names hours, else that on the hours of the channel. */
function intakeWords(standard: Standard | undefined, kind: ChannelKind): ServiceTerms['said'] {
  if (standard === undefined || 'unknown' in standard) return undefined;
  const own = standard.schedule.filter(({ channel }) => channel === kind);
  const item =
    own.find(({ about, text }) => about === 'intake' && readHours(text) !== undefined) ??
    own.find(({ about }) => about === 'hours');
  return item && { text: item.text, at: item.at };
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
    const { intake, place } = findHours(standard).channels[channel];
    return [{ term, parts: duration.parts, intake, schedule: place, readings }];
  });
  const said = intakeWords(standard, channel);
  const words = said === undefined ? {} : { said };
  if (countable.length > 0) return { countable, ...words };
  return { countable, ...words, unknown: reason ?? 'term-unreadable' };
}
