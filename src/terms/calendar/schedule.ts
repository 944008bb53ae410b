/** Working hours as data. */
import type { Language } from '../../model/finding.ts';
import type { ChannelKind } from '../../model/records.ts';

/** Minutes of the day: open from `from` up to, and without, `to`. */
export interface Interval {
  from: number;
  to: number;
}

export interface Schedule {
  id: string;
  title: Record<Language, string>;
  /** Where the hours are said. */
  source: Record<Language, string>;
  /** Seven lists of intervals in order, Monday first; an empty one is a day of rest. */
  week: readonly (readonly Interval[])[];
}

const at = (hours: number, minutes = 0) => hours * 60 + minutes;

function makeWeek(days: number, ...intervals: readonly Interval[]): Interval[][] {
  return Array.from({ length: 7 }, (_, weekday) => (weekday < days ? [...intervals] : []));
}

const MORNING: Interval = { from: at(9), to: at(13) };

const STANDARDS: Record<Language, string> = {
  ru: 'Стандарты государственных услуг, пункт о графике работы; по сводке открытых текстов',
  en: 'Standards of public services, the item on working hours; from a digest of public texts',
};

/** The provider: eight hours a day in a five-day week, see Labour Code art. 68. */
export const PROVIDER: Schedule = {
  id: 'provider',
  title: {
    ru: 'услугодатель: понедельник – пятница, 09:00–18:30, обед 13:00–14:30',
    en: 'provider: Monday to Friday, 09:00–18:30, lunch 13:00–14:30',
  },
  source: STANDARDS,
  week: makeWeek(5, MORNING, { from: at(14, 30), to: at(18, 30) }),
};

/** The hours in which the provider's office takes papers in. */
export const PROVIDER_INTAKE: Schedule = {
  id: 'provider-intake',
  title: {
    ru: 'приём у услугодателя: понедельник – пятница, 09:00–17:30, обед 13:00–14:30',
    en: 'intake of the provider: Monday to Friday, 09:00–17:30, lunch 13:00–14:30',
  },
  source: STANDARDS,
  week: makeWeek(5, MORNING, { from: at(14, 30), to: at(17, 30) }),
};

/** ЦОН, later the Государственная корпорация. */
export const CON: Schedule = {
  id: 'con',
  title: {
    ru: 'ЦОН: понедельник – суббота, 09:00–20:00, без перерыва',
    en: 'citizen service centre: Monday to Saturday, 09:00–20:00, no break',
  },
  source: STANDARDS,
  week: makeWeek(6, { from: at(9), to: at(20) }),
};

/** When papers are taken in and where the last day ends. */
export interface ChannelHours {
  intake: Schedule;
  place: Schedule;
}

/**
 * The hours of a channel where its standard states none. Standards say of the portal that what comes after working
 * hours is taken in on the next working day.
 */
export const HOURS: Record<ChannelKind, ChannelHours> = {
  office: { intake: PROVIDER_INTAKE, place: PROVIDER },
  con: { intake: CON, place: CON },
  portal: { intake: PROVIDER, place: PROVIDER },
};

export function isRestWeekday({ week }: Schedule, weekday: number): boolean {
  return (week[weekday]?.length ?? 0) === 0;
}

/** Whether each interval has a length and begins no earlier than the one before it ends. */
export function areInOrder(intervals: readonly Interval[]): boolean {
  return intervals.every(({ from, to }, index) => from < to && from >= (intervals[index - 1]?.to ?? 0));
}

export function countMinutes(intervals: readonly Interval[]): number {
  return intervals.reduce((sum, { from, to }) => sum + to - from, 0);
}

/** Minutes in a working day of the schedule, the longest of its week. */
export function minutesInDay({ week }: Schedule): number {
  return Math.max(...week.map(countMinutes));
}
