/** Which kind of day durations count, where it matters that they count the same. */
import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation, ChannelKind } from '../model/records.ts';
import type { DayBasis, DurationUnit } from '../terms/amount.ts';
import { readDuration } from '../terms/duration.ts';
import { processesOnPath } from './processes.ts';
import { quoteTimedStep, toQuote } from './quote.ts';

/** Minutes and hours go with either kind: an act measures a short step so whatever its term is in. */
const KINDS: Partial<Record<DurationUnit, DayBasis>> = {
  'working-day': 'working',
  'calendar-day': 'calendar',
  month: 'calendar',
};

/** The kinds of day in a duration; none where it counts no days, or days of an unstated kind. */
export function listDayKinds(phrase: string): DayBasis[] {
  const reading = readDuration(phrase);
  return reading.kind === 'amount' ? reading.parts.flatMap(({ unit }) => KINDS[unit] ?? []) : [];
}

/** The steps and stated durations on the path of a channel that count the other kind of day. */
export function findOtherDays(
  regulation: ActiveRegulation,
  channel: ChannelKind,
  kind: DayBasis,
): Evidence[] {
  const isOther = ({ duration }: { duration?: string }) =>
    duration !== undefined && listDayKinds(duration).some((other) => other !== kind);
  return processesOnPath(regulation, channel).flatMap(([, process]) => [
    ...(process.stated ?? []).filter(isOther).map(toQuote),
    ...process.steps.filter(isOther).map((step) => quoteTimedStep(process, step)),
  ]);
}
