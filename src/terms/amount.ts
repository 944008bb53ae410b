import type { Amount, DayBasis, DurationUnit, UnitFamily } from './types.ts';

/** Labour Code art. 68: eight hours a day in a five-day week. */
export const MINUTES_IN_WORKING_DAY = 480;

export const ZERO: Amount = { workMinutes: 0, calendarDays: 0, unstatedDays: 0, months: 0 };

const PARTS = ['workMinutes', 'calendarDays', 'unstatedDays', 'months'] as const;

/** The part of an amount that a unit counts in, and how many of it one unit is. */
const UNITS: Record<DurationUnit, readonly [part: keyof Amount, each: number]> = {
  minute: ['workMinutes', 1],
  hour: ['workMinutes', 60],
  'working-day': ['workMinutes', MINUTES_IN_WORKING_DAY],
  'calendar-day': ['calendarDays', 1],
  day: ['unstatedDays', 1],
  month: ['months', 1],
};

const FAMILIES: Record<keyof Amount, UnitFamily> = {
  workMinutes: 'work',
  calendarDays: 'calendar',
  unstatedDays: 'unstated',
  months: 'month',
};

/** `count` units as an amount: three working days are 1,440 working minutes. */
export function amountOf(count: number, unit: DurationUnit): Amount {
  const [part, each] = UNITS[unit];
  return { ...ZERO, [part]: count * each };
}

function combine(a: Amount, b: Amount, by: (x: number, y: number) => number): Amount {
  return {
    workMinutes: by(a.workMinutes, b.workMinutes),
    calendarDays: by(a.calendarDays, b.calendarDays),
    unstatedDays: by(a.unstatedDays, b.unstatedDays),
    months: by(a.months, b.months),
  };
}

export function addAmounts(a: Amount, b: Amount): Amount {
  return combine(a, b, (x, y) => x + y);
}

export function sumAmounts(amounts: readonly Amount[]): Amount {
  return amounts.reduce(addAmounts, ZERO);
}

/**
 * `a` less `b`.
 *
 * @throws RangeError when `b` is more than `a` in some part: time left over is never negative.
 */
export function subtractAmounts(a: Amount, b: Amount): Amount {
  if (!covers(a, b)) throw new RangeError('cannot subtract: the second amount is not within the first');
  return combine(a, b, (x, y) => x - y);
}

/** Whether `a` is at least `b` in every part: true whatever a calendar day turns out to hold. */
export function covers(a: Amount, b: Amount): boolean {
  return PARTS.every((part) => a[part] >= b[part]);
}

/** The one family that an amount is counted in; `none` for no time at all, `mixed` for several. */
export function familyOf(amount: Amount): UnitFamily {
  const used = PARTS.filter((part) => amount[part] !== 0);
  const [first] = used;
  if (first === undefined) return 'none';
  return used.length === 1 ? FAMILIES[first] : 'mixed';
}

/**
 * Negative, zero or positive as `a` is less than, equal to or more than `b`; nothing when together they
 * need more than one family, because working time and calendar days have no fixed rate.
 */
export function compareAmounts(a: Amount, b: Amount): number | undefined {
  const family = familyOf(addAmounts(a, b));
  if (family === 'mixed') return undefined;
  return PARTS.reduce((difference, part) => difference + a[part] - b[part], 0);
}

/** The amount with days of an unstated kind read as working or as calendar days. */
export function readDaysAs(amount: Amount, basis: DayBasis): Amount {
  const unit = basis === 'working' ? 'working-day' : 'calendar-day';
  return addAmounts({ ...amount, unstatedDays: 0 }, amountOf(amount.unstatedDays, unit));
}
