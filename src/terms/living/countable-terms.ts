/**
 * Terms of the rules in force, ready to be counted from any day: by the law of that day, and without the day of intake
 * where the rules say so. Hours of intake are the usual ones: no rules that were read name them in a form to count by.
 */
import { defined } from '../../model/defined.ts';
import type { ChannelKind, ReadingSettings, RulesRedaction } from '../../model/records.ts';
import { HOURS, type Schedule } from '../calendar/schedule.ts';
import { readDuration } from '../duration.ts';
import type { DurationPart } from '../duration-reading.ts';
import { type Reading, readingsFor } from '../readings.ts';
import { findLimits } from './limits.ts';
import type { RulesCheck } from './rules-check.ts';

export interface CountableRulesTerm {
  term: { phrase: string; case?: string };
  parts: readonly DurationPart[];
  intake: Schedule;
  schedule: Schedule;
  readings: readonly Reading[];
}

export interface CountableRules {
  countable: CountableRulesTerm[];
  /** Why nothing can be counted. */
  unknown?: NonNullable<RulesCheck['reason']>;
}

export function countableRules(
  redaction: RulesRedaction,
  channel: ChannelKind,
  settings?: ReadingSettings,
): CountableRules {
  const { limits, reason } = findLimits(redaction, channel);
  const readings = readingsFor(
    { actDate: redaction.date, intakeDayExcluded: isIntakeDayExcluded(redaction, channel) },
    settings,
  );
  const countable = limits.flatMap(({ index }): CountableRulesTerm[] => {
    const term = redaction.terms?.[index];
    const reading = term && readDuration(term.duration);
    if (term === undefined || reading?.kind !== 'amount') return [];
    const { intake, place } = HOURS[channel];
    return [
      {
        term: { phrase: term.duration, ...defined({ case: term.case }) },
        parts: reading.parts,
        intake,
        schedule: place,
        readings,
      },
    ];
  });
  return { countable, ...defined({ unknown: countable.length > 0 ? undefined : reason }) };
}

function isIntakeDayExcluded({ intakeDay }: RulesRedaction, channel: ChannelKind): boolean {
  return intakeDay !== undefined && (intakeDay.channels?.includes(channel) ?? true);
}
