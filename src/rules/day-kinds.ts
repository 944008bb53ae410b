/** Which kind of day durations count, where it matters that they count the same. */
import type { Evidence } from '../model/finding.ts';
import type { ActiveRegulation, ChannelKind } from '../model/records.ts';
import type { DayBasis, DurationUnit } from '../terms/amount.ts';
import { readDuration } from '../terms/duration.ts';
import { placeOfStep } from '../terms/place.ts';

/** Minutes and hours go with either kind: an act measures a short step so whatever its term is in. */
const KINDS: Partial<Record<DurationUnit, DayBasis>> = {
  'working-day': 'working',
  'calendar-day': 'calendar',
  month: 'calendar',
};

/** The kinds of day in a duration; none where it counts no days, or days of an unstated kind. */
export function dayKindsOf(phrase: string): DayBasis[] {
  const reading = readDuration(phrase);
  return reading.kind === 'amount' ? reading.parts.flatMap(({ unit }) => KINDS[unit] ?? []) : [];
}

/** The steps and stated durations on the path of a channel that count the other kind of day. */
export function daysOfOtherKindOn(
  { channels, processes }: ActiveRegulation,
  channel: ChannelKind,
  kind: DayBasis,
): Evidence[] {
  const parts = channels[channel]?.path ?? [];
  return parts.flatMap((part) => {
    const process = typeof part === 'string' ? processes[part] : undefined;
    if (process === undefined) return [];
    const isOther = (phrase: string) => dayKindsOf(phrase).some((other) => other !== kind);
    const stated = (process.stated ?? []).filter(({ duration }) => isOther(duration));
    const steps = process.steps.filter(({ duration }) => duration !== undefined && isOther(duration));
    return [
      ...stated.map(({ text, at }) => ({ text, at })),
      ...steps.map((step) => ({ text: `${step.action} – ${step.duration}`, at: placeOfStep(process, step) })),
    ];
  });
}
