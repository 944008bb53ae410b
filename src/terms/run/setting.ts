/** What the run needs besides the path: the calendar, whose hours, which readings. */
import type { ChannelKind, Standard } from '../../model/records.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { CON, PROVIDER, PROVIDER_INTAKE, type Schedule } from '../calendar/schedule.ts';
import { type Reading, readingsFor } from '../readings.ts';
import type { AppliedTerm } from '../types.ts';

export interface RunOver {
  calendar: WorkingCalendar;
  /** The day of the act, which chooses the readings; without it neither law is left out. */
  actDate?: string | undefined;
  /** Dates from and to which papers can be handed in under the regulation; without them any. */
  from?: string | undefined;
  to?: string | undefined;
  /** In place of the readings that the date of the act and the standard choose. */
  readings?: readonly Reading[] | undefined;
}

/**
 * When papers are taken in and where the last day ends. Standards say of the portal that what comes after
 * working hours is taken in on the next working day.
 */
export const HOURS: Record<ChannelKind, { intake: Schedule; place: Schedule }> = {
  office: { intake: PROVIDER_INTAKE, place: PROVIDER },
  con: { intake: CON, place: CON },
  portal: { intake: PROVIDER, place: PROVIDER },
};

/** Whether the standard says that the day of intake is not part of this term. */
function isIntakeDayExcluded(standard: Standard | undefined, kind: ChannelKind, term: AppliedTerm): boolean {
  if (standard === undefined || 'unknown' in standard) return false;
  const rules = standard.intakeDay ?? [];
  return rules.some(
    (rule) =>
      !rule.counts && rule.channels.includes(kind) && (rule.case === undefined || rule.case === term.case),
  );
}

export function legalReadings(
  { actDate, readings }: Pick<RunOver, 'actDate' | 'readings'>,
  standard: Standard | undefined,
  kind: ChannelKind,
  term: AppliedTerm,
): readonly Reading[] {
  const intakeDayExcluded = isIntakeDayExcluded(standard, kind, term);
  return readings ?? readingsFor({ actDate, intakeDayExcluded });
}
