/** What the run needs besides the path: the calendar, whose hours, which readings. */
import { memoize } from '../../model/memoize.ts';
import type {
  ChannelKind,
  KnownStandard,
  ReadingSettings,
  ScheduleItem,
  Standard,
} from '../../model/records.ts';
import type { AppliedTerm } from '../applied-terms.ts';
import type { WorkingCalendar } from '../calendar/calendar.ts';
import { makeSchedule, readHours } from '../calendar/read-hours.ts';
import {
  type ChannelHours,
  CON,
  HOURS,
  PROVIDER,
  PROVIDER_INTAKE,
  type Schedule,
} from '../calendar/schedule.ts';
import { intersect, type Period } from '../period.ts';
import { findLawPeriod, type Reading, readingsFor } from '../readings.ts';
import { HOLDERS, type Holder } from './segments.ts';

export interface RunOver {
  calendar: WorkingCalendar;
  /** The day of the act, which chooses the readings; without it neither law is left out. */
  actDate?: string | undefined;
  /** Dates from and to which papers can be handed in under the regulation; without them any. */
  from?: string | undefined;
  to?: string | undefined;
  /** How the site wants the law to be read. */
  settings?: ReadingSettings | undefined;
  /** In place of the readings that all of these choose. */
  readings?: readonly Reading[] | undefined;
}

export interface ServiceHours {
  channels: Record<ChannelKind, ChannelHours>;
  holders: Record<Holder, Schedule>;
}

const USUAL: ServiceHours = { channels: HOURS, holders: HOLDERS };

const readOnce = memoize(({ schedule }: KnownStandard) => readAll(schedule));

/**
 * The hours that the standard states, as far as they can be read; the usual ones for the rest. A provider with
 * hours of its own takes papers in while it works, unless the standard says when.
 */
export function findHours(standard: Standard | undefined): ServiceHours {
  if (standard === undefined || 'unknown' in standard) return USUAL;
  return readOnce(standard);
}

function readAll(items: readonly ScheduleItem[]): ServiceHours {
  const stated = (kind: ChannelKind, what: ScheduleItem['about'], usual: Schedule) => {
    const item = items.find(({ channel, about }) => channel === kind && about === what);
    const hours = item && readHours(item.text);
    return hours && makeSchedule(hours, usual);
  };
  const place = stated('office', 'hours', PROVIDER) ?? PROVIDER;
  const usual = place === PROVIDER ? PROVIDER_INTAKE : place;
  const con = stated('con', 'hours', CON) ?? CON;
  return {
    channels: {
      office: { intake: stated('office', 'intake', usual) ?? usual, place },
      con: { intake: stated('con', 'intake', con) ?? con, place: con },
      portal: { intake: place, place },
    },
    holders: { provider: place, con },
  };
}

/**
 * The days of application on which a reading counts: those of the regulation, as far as its law was in force. Readings
 * that a site or a caller has chosen count on all of them.
 */
export function findPeriod(
  { from, to, settings, readings }: RunOver,
  { firstDay }: Reading,
): Period | undefined {
  const days = { from, until: to };
  const isChosen = readings !== undefined || settings?.firstDay !== undefined;
  return isChosen ? days : intersect(days, findLawPeriod(firstDay));
}

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
  { actDate, settings, readings }: Pick<RunOver, 'actDate' | 'settings' | 'readings'>,
  standard: Standard | undefined,
  kind: ChannelKind,
  term: AppliedTerm,
): readonly Reading[] {
  const intakeDayExcluded = isIntakeDayExcluded(standard, kind, term);
  return readings ?? readingsFor({ actDate, intakeDayExcluded }, settings);
}
