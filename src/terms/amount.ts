/** How days of an unstated kind are read. */
export type DayBasis = 'working' | 'calendar';

export type DurationUnit = 'minute' | 'hour' | 'working-day' | 'calendar-day' | 'day' | 'month';

/** Time as integers that are never turned into one another: a calendar day is not 1,440 minutes of work. */
export interface Amount {
  /** Whole working days, as the act counts them: how long each is depends on who works it. */
  workingDays: number;
  /** Minutes of work beside the working days; 480 of them and more stay minutes. */
  workMinutes: number;
  calendarDays: number;
  /** Days of which the act does not say whether they are working or calendar days. */
  unstatedDays: number;
  months: number;
}

export type UnitFamily = 'none' | 'work' | 'calendar' | 'unstated' | 'month' | 'mixed';

/** Labour Code art. 68: eight hours a day in a five-day week. */
export const MINUTES_IN_WORKING_DAY = 480;

export const ZERO: Amount = { workingDays: 0, workMinutes: 0, calendarDays: 0, unstatedDays: 0, months: 0 };

/** The part of an amount that a unit counts in, and how many of it one unit is. */
const UNITS: Record<DurationUnit, readonly [part: keyof Amount, each: number]> = {
  minute: ['workMinutes', 1],
  hour: ['workMinutes', 60],
  'working-day': ['workingDays', 1],
  'calendar-day': ['calendarDays', 1],
  day: ['unstatedDays', 1],
  month: ['months', 1],
};

/** Minutes of work in all, with so many minutes to a working day. */
export function workTime({ workingDays, workMinutes }: Amount, dayLength = MINUTES_IN_WORKING_DAY): number {
  return workingDays * dayLength + workMinutes;
}

/** What an amount is compared by, one measure a family. */
const MEASURES: readonly (readonly [family: UnitFamily, measure: (amount: Amount) => number])[] = [
  ['work', workTime],
  ['calendar', ({ calendarDays }) => calendarDays],
  ['unstated', ({ unstatedDays }) => unstatedDays],
  ['month', ({ months }) => months],
];

/** `count` units as an amount: three hours are 180 working minutes, three working days stay days. */
export function toAmount(count: number, unit: DurationUnit): Amount {
  const [part, each] = UNITS[unit];
  return { ...ZERO, [part]: count * each };
}

export function addAmounts(a: Amount, b: Amount): Amount {
  return {
    workingDays: a.workingDays + b.workingDays,
    workMinutes: a.workMinutes + b.workMinutes,
    calendarDays: a.calendarDays + b.calendarDays,
    unstatedDays: a.unstatedDays + b.unstatedDays,
    months: a.months + b.months,
  };
}

export function sumAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce(addAmounts, ZERO);
}

/**
 * `a` less `b`; of work, whole days first and then the minutes that are left.
 *
 * @throws RangeError when `b` is more than `a` in some part: time left over is never negative.
 */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  if (!isAtLeast(a, b)) throw new RangeError('cannot subtract: the second amount is not within the first');
  const work = workTime(a) - workTime(b);
  return {
    workingDays: Math.trunc(work / MINUTES_IN_WORKING_DAY),
    workMinutes: work % MINUTES_IN_WORKING_DAY,
    calendarDays: a.calendarDays - b.calendarDays,
    unstatedDays: a.unstatedDays - b.unstatedDays,
    months: a.months - b.months,
  };
}

/** Whether `a` is at least `b` in every family: true whatever a calendar day turns out to hold. */
export function isAtLeast(a: Amount, b: Amount): boolean {
  return MEASURES.every(([, measure]) => measure(a) >= measure(b));
}

/** Whether two amounts are the same time: eight hours are a working day. */
export function sameAmounts(a: Amount, b: Amount): boolean {
  return isAtLeast(a, b) && isAtLeast(b, a);
}

/** The one family that an amount is counted in; `none` for no time at all, `mixed` for several. */
export function findFamily(amount: Amount): UnitFamily {
  const used = MEASURES.filter(([, measure]) => measure(amount) !== 0);
  const [first] = used;
  if (first === undefined) return 'none';
  return used.length === 1 ? first[0] : 'mixed';
}

/**
 * Negative, zero or positive as `a` is less than, equal to or more than `b`; nothing when together they
 * need more than one family, because working time and calendar days have no fixed rate.
 */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  if (findFamily(addAmounts(a, b)) === 'mixed') return undefined;
  return MEASURES.reduce((difference, [, measure]) => difference + measure(a) - measure(b), 0);
}

/** The amount with days of an unstated kind read as working or as calendar days. */
export function readDaysAs(amount: Amount, basis: DayBasis): Amount {
  const unit = basis === 'working' ? 'working-day' : 'calendar-day';
  return addAmounts({ ...amount, unstatedDays: 0 }, toAmount(amount.unstatedDays, unit));
}
